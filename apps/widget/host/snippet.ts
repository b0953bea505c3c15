/** Where Torg is, as the municipality knows it. */
export type Torg = { api: string; site: string | undefined }

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The script, once a page; `events-full.js` has a month and filters too. */
export const script = ({ api }: Torg, file = 'events.js'): string =>
  `<script async src="${escapeHtml(api)}/widget/v1/${file}"></script>`

/** The element, with what stands in its place while there are no events. */
export function element({ api }: Torg, attributes: Record<string, string>, fallback: string): string {
  const written = Object.entries({ api, ...attributes }).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  )
  return `<torg-events${written.join('')}>${fallback}</torg-events>`
}
