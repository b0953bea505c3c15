import type { JSX } from 'react'
import type { SvelteHTMLElements } from 'svelte/elements'
import type { GlobalComponents } from 'vue'
import type {} from './react.ts'
import type {} from './svelte.ts'
import type {} from './vue.ts'

// Types only: that this compiles is the test.

export const inReact: JSX.Element[] = [
  <torg-events
    key="a"
    api="https://torg.example"
    layout="month"
    heading-level={2}
    limit={5}
    className="events"
    ontorg-open={(opening) => opening.detail.event.id.toUpperCase()}
    ref={(element) => void element?.shadowRoot}
  >
    <a href="/events">Events</a>
  </torg-events>,
  // @ts-expect-error: it needs the address of the service
  <torg-events key="b" />,
  // @ts-expect-error: there is no such layout
  <torg-events key="c" api="https://torg.example" layout="table" />,
  // @ts-expect-error: headings are of levels 2 to 6
  <torg-events key="d" api="https://torg.example" heading-level={7} />,
]

type InVue = InstanceType<GlobalComponents['torg-events']>['$props']
export const inVue: InVue[] = [
  {
    api: 'https://torg.example',
    headingLevel: 2,
    class: 'events',
    onTorgOpen: ({ detail }) => detail.event.id,
  },
  // @ts-expect-error: it needs the address of the service
  { layout: 'month' },
  // @ts-expect-error: there is no such layout
  { api: 'https://torg.example', layout: 'table' },
]

type InSvelte = SvelteHTMLElements['torg-events']
export const inSvelte: InSvelte[] = [
  {
    api: 'https://torg.example',
    limit: '5',
    class: 'events',
    'ontorg-open': ({ detail }) => detail.event.id,
  },
  // @ts-expect-error: it needs the address of the service
  { layout: 'month' },
  // @ts-expect-error: there is no such layout
  { api: 'https://torg.example', layout: 'table' },
]
