const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// Characters that XML 1.0 has no way to write are left out.
const escaped = (text: string) =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (it) => escapes[it] ?? it)

export type FeedEntry = {
  id: string
  title: string
  lang: string
  href: string
  updated: string
  summary: string
}

export type Feed = {
  self: string
  page: string
  title: string
  lang: string
  updated: string
  entries: FeedEntry[]
}

/** An Atom feed. @see https://www.rfc-editor.org/rfc/rfc4287 */
export const atomFeed = ({ self, page, title, lang, updated, entries }: Feed): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(lang)}">`,
    `<id>${escaped(self)}</id><title>${escaped(title)}</title><updated>${updated}</updated>`,
    `<author><name>${escaped(new URL(page).host)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(
      (entry) =>
        `<entry><id>${escaped(entry.id)}</id><title xml:lang="${escaped(entry.lang)}">${escaped(entry.title)}</title>` +
        `<updated>${entry.updated}</updated><link rel="alternate" type="text/html" href="${escaped(entry.href)}"/>` +
        `<summary>${escaped(entry.summary)}</summary></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n')
