import '@torg/widget/define'
import type {} from '@torg/widget/react'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

function Events({ api }: { api: string }) {
  const [opened, setOpened] = useState('')
  return (
    <main>
      <h1>React</h1>
      <p id="opened">{opened}</p>
      <torg-events
        api={api}
        lang="sv"
        limit={2}
        heading-level={2}
        ontorg-open={(opening) => {
          opening.preventDefault()
          setOpened(opening.detail.event.id)
        }}
      >
        <a href="/elsewhere">Events elsewhere</a>
      </torg-events>
    </main>
  )
}

const place = document.getElementById('app')
if (place) createRoot(place).render(<Events api={place.dataset.api ?? ''} />)
