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

/** The tag that a range or its language equals (RFC 4647 lookup), else any of that language. */
function tagFor(range: string, tags: readonly string[]): string | undefined {
  const language = base(range)
  return (
    [range.toLowerCase(), language]
      .map((wanted) => tags.find((tag) => tag.toLowerCase() === wanted))
      .find(Boolean) ?? tags.find((tag) => base(tag) === language)
  )
}

/** The text for a page in this language; else in the text's first language that is not easy-to-read. */
export function pick(text: LocalizedText, page: string): Picked {
  const tags = Object.keys(text)
  const own = tagFor(page, tags)
  const language = own ?? tags.find((tag) => !/-simple$/.test(tag)) ?? tags[0] ?? ''
  return { text: text[language] ?? '', language, matched: own !== undefined }
}
