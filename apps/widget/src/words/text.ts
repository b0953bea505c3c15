import type { LocalizedText } from '@torg/domain/values'
import { base } from './speech.ts'

/** A text as it is shown. */
export type Picked = {
  text: string
  /** The tag that the text is in. */
  language: string
  /** `false` when there is no text in the page's own language, and the reader must be told. */
  matched: boolean
}

/** The tag that a range, shortened from the right, equals (RFC 4647 lookup); else any of its language. */
function tagFor(range: string, tags: readonly string[]): string | undefined {
  const parts = range.toLowerCase().split('-')
  for (; parts.length > 0; parts.pop()) {
    const tag = tags.find((candidate) => candidate.toLowerCase() === parts.join('-'))
    if (tag) return tag
  }
  return tags.find((tag) => base(tag) === base(range))
}

/**
 * The text for a page in the first of these languages; else in one of the others (the reader's); else in the text's first
 * language that is not easy-to-read.
 */
export function pick(text: LocalizedText, preferences: readonly string[]): Picked {
  const tags = Object.keys(text)
  const found = preferences.map((range) => tagFor(range, tags))
  const language = found.find(Boolean) ?? tags.find((tag) => !/-simple$/.test(tag)) ?? tags[0] ?? ''
  return { text: text[language] ?? '', language, matched: found[0] !== undefined }
}
