import type { Hit, Snippet } from '@torg/domain/queries'
import { whenInWords } from '#lib/dates/when.ts'
import { kindName } from '#lib/labels/kinds.ts'
import { addressOf } from '#lib/site/address.ts'
import type { Site } from '#lib/site/site.server.ts'
import type { Say } from '#lib/text/say.ts'

/** A snippet as stretches that match and stretches that do not. */
function pieces({ text, ranges }: Snippet) {
  const parts: { text: string; match: boolean }[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (start > at) parts.push({ text: text.slice(at, start), match: false })
    parts.push({ text: text.slice(start, end), match: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), match: false })
  return parts
}

/** The title in the reader's language where there is one, with what matches marked if it is the text that was searched. */
function titleOf({ record, title, language }: Hit, say: Say) {
  const localized =
    'title' in record && record.title
      ? record.title
      : 'name' in record
        ? record.name
        : 'text' in record
          ? record.text
          : undefined
  if (localized === undefined || 'family' in localized) return { lang: language, pieces: pieces(title) }
  const own = say(localized)
  return {
    lang: own.lang,
    pieces: own.text === title.text ? pieces(title) : [{ text: own.text, match: false }],
  }
}

/** What was found, as the page shows it. */
export const hitView = (hit: Hit, { lang, say }: Site) => ({
  id: `${hit.kind}-${hit.id}`,
  kind: kindName[hit.kind](),
  href: addressOf(hit, lang),
  lang: hit.language,
  title: titleOf(hit, say),
  excerpt: hit.excerpt && pieces(hit.excerpt),
  when: hit.kind === 'event' ? whenInWords(hit.record.when) : undefined,
})
