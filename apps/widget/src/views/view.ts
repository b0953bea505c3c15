import type { LocalizedText } from '@torg/domain/values'
import { h, type Markup } from '../markup/markup.ts'
import { base, type Speech } from '../words/speech.ts'
import { pick } from '../words/text.ts'
import * as words from '../words/words.ts'

/** What every view needs to know of the element that it is shown in. */
export type View = {
  speech: Speech
  /** Heading of an event: `h2` to `h5`. */
  heading: string
  /** The page of an event, when the host has named one. */
  pageOf: (id: string) => string | undefined
  /** `2026`: a year that need not be printed. */
  thisYear: string
}

/** The text and, apart from it, the note that tells its language when the page's own has none. */
export function sayInParts(text: LocalizedText, speech: Speech): [Markup, Markup?] {
  const { text: said, language, matched } = pick(text, speech.preferences)
  if (base(language) === base(speech.language)) return [said]
  const name = speech.languages([language])
  return [
    h('span', { lang: language }, said),
    !matched && [' ', h('span.note', {}, `(${speech.say(words.inLanguage, name)})`)],
  ]
}

/** A publisher's text. In another language than the widget's own it carries `lang`, and a fallback says so. */
export const say = (text: LocalizedText | undefined, speech: Speech): Markup =>
  text && sayInParts(text, speech)

/** A publisher's text without that note, where another one close by has it. */
export const sayOnly = (text: LocalizedText | undefined, speech: Speech): Markup =>
  text && sayInParts(text, speech)[0]

/** A publisher's text of several paragraphs. It is plain text: only its empty lines mean anything. */
export function paragraphs(text: LocalizedText | undefined, speech: Speech): Markup {
  if (!text) return undefined
  const picked = pick(text, speech.preferences)
  return picked.text.split(/\n\s*\n/).map((paragraph, index) => {
    const part = { [picked.language]: paragraph }
    return h('p', {}, index ? sayOnly(part, speech) : say(part, speech))
  })
}

/** A link to elsewhere, in a window that knows nothing of this one. */
export const outLink = (href: string, ...children: Markup[]): Markup =>
  h('a', { href, target: '_blank', rel: 'noopener' }, ...children)

/** Things in one line, without those that are not there. */
export const joined = (items: readonly Markup[], separator: string): Markup => {
  const there = items.filter(Boolean)
  return there.length > 0 && there.map((item, index) => [index > 0 && separator, item])
}
