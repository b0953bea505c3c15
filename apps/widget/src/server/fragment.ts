import { filters, listAddress, questionOf } from '../events/address.ts'
import { EventList } from '../events/list.ts'
import { readPage } from '../events/page.ts'
import { htmlOf } from '../markup/html.ts'
import { element } from '../markup/markup.ts'
import { frameView } from '../views/frame.ts'
import { bodyView } from '../views/list.ts'
import { viewOf } from '../views/view.ts'
import { Speech } from '../words/speech.ts'
import * as words from './words.ts'

/** What a server lays out a list of events from. */
export type Laid = {
  /** Attributes of `<torg-events>`; `api` and `lang` are needed. */
  attributes: Readonly<Record<string, string>> & { readonly api: string; readonly lang: string }
  /** The body of the API's answer to `/v1/events`, asked with the same attributes. */
  answer: string
  /** Zone (IANA) of the readers; one whose clock shows another is told the hours anew by the script. */
  zone: string
  /** Address of `events.css`. */
  stylesheet: string
  /** Where all events are: shown while scripts do not run, and while there are no events to show. */
  fallback: string
}

/** The attributes of `<torg-events>` besides `api`. */
export const attributeNames: readonly string[] = [
  ...filters,
  'limit',
  'lang',
  'layout',
  'filters',
  'url-prefix',
  'heading-level',
  'event-page',
]

/** The file that an element of these attributes needs. */
export const scriptOf = ({ layout, filters: shown }: Readonly<Record<string, string>>) =>
  layout === 'month' || shown ? 'events-full.js' : 'events.js'

/** The address of `/v1/events` that an element of these attributes asks, `undefined` where `api` is no http address. */
export function listOf(attributes: Laid['attributes']): string | undefined {
  const question = questionOf(elementOf(attributes), new Speech(attributes.lang).page)
  return question && listAddress(question)
}

const elementOf = (attributes: Laid['attributes']) => ({
  getAttribute: (name: string) => attributes[name] ?? null,
})

/**
 * `<torg-events>` with its events in it, as HTML with a declarative shadow root: to be read before any script has run,
 * and kept as it stands when the script comes. It becomes that as part of a page; `innerHTML` makes no shadow root of it.
 *
 * @throws Error when the answer is none of `/v1/events`
 */
export async function fragment({ attributes, answer, zone, stylesheet, fallback }: Laid): Promise<string> {
  check(answer)
  const host = elementOf(attributes)
  const speech = new Speech(attributes.lang, zone)
  const list = new EventList(questionOf(host, speech.page), () => {})
  await list.more(answer)
  const root = frameView(speech.language, bodyView(list, viewOf(host, speech)))
  const data = { type: 'application/json', 'data-list': list.address, 'data-zone': zone }
  return htmlOf(
    element(
      'torg-events',
      attributes,
      element(
        'template',
        { shadowrootmode: 'open' },
        element('link', { rel: 'stylesheet', href: stylesheet }),
        { ...root, children: [...root.children, element('script', data, answer)] },
      ),
      element('a', { href: fallback }, speech.say(words.all)),
    ),
  )
}

function check(answer: string) {
  try {
    readPage(JSON.parse(answer))
  } catch (cause) {
    throw new Error('Expected the body of an answer of /v1/events', { cause })
  }
}
