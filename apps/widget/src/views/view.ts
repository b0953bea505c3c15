import type { LocalizedText } from '@torg/domain/values'
import { element, h, type Markup } from '../markup/markup.ts'
import { base, type Speech } from '../words/speech.ts'
import { pick } from '../words/text.ts'
import * as words from '../words/words.ts'

/** What a view of events needs to know of the element that it is shown in. */
export type View = {
  speech: Speech
  /** Heading of an event: `h2` to `h6`. */
  heading: string
  /** The page of an event, when the host has named one. */
  pageOf: (id: string) => string | undefined
}

/** Reads from the element how its events are to be shown. */
export function viewOf(element: Pick<Element, 'getAttribute'>, speech: Speech): View {
  const [level = 3] = /^[2-6]$/.exec(element.getAttribute('heading-level') ?? '') ?? []
  const page = element.getAttribute('event-page')
  return { speech, heading: `h${level}`, pageOf: (id) => page?.replace('{id}', id) }
}

const isOwn = (tag: string, { language }: Speech) => base(tag) === base(language)

/** A publisher's text; in another language than the widget's own it carries `lang`. */
export function sayOnly(text: LocalizedText | undefined, speech: Speech): Markup {
  if (!text) return undefined
  const picked = pick(text, speech.page)
  return isOwn(picked.language, speech)
    ? picked.text
    : element('span', { lang: picked.language }, picked.text)
}

/** A note on a language, where it is not the page's own. */
export const noteOn = (language: string, speech: Speech): Markup =>
  !isOwn(language, speech) && [
    ' ',
    h('span.note', `(${speech.say(words.inLanguage, speech.languages([language]))})`),
  ]

/** A note on the language of a text that there is not in the language of the page. */
export function fallbackNote(text: LocalizedText, speech: Speech): Markup {
  const { language, matched } = pick(text, speech.page)
  return !matched && noteOn(language, speech)
}

/** A publisher's text, with that note where it is due. */
export const say = (text: LocalizedText | undefined, speech: Speech): Markup =>
  text && [sayOnly(text, speech), fallbackNote(text, speech)]

/** A link to elsewhere, in a window that knows nothing of this one. */
export const outLink = (href: string, ...children: Markup[]): Markup =>
  element('a', { href, target: '_blank', rel: 'noopener' }, ...children)

/** Things in one line, without those that are not there. */
export const joined = (items: readonly Markup[], separator: string): Markup => {
  const there = items.filter(Boolean)
  return there.length > 0 && there.map((item, index) => [index > 0 && separator, item])
}
