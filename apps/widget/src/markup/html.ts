import type { Markup } from './markup.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')

/** Data for a script: no markup can be read in it, and JSON reads it as it was. */
const escapeData = (text: string): string => text.replaceAll('<', '\\u003c')

/** Writes a view as HTML: the same elements that `nodesOf` makes of it. A script in it holds JSON. */
export function htmlOf(markup: Markup): string {
  if (!markup) return ''
  if (typeof markup === 'string') return escapeHtml(markup)
  if (!('tag' in markup)) return markup.map(htmlOf).join('')
  const { tag, attributes, children } = markup
  const written = Object.entries(attributes).map(([name, value]) =>
    typeof value === 'string' ? ` ${name}="${escapeHtml(value)}"` : '',
  )
  const start = `<${tag}${written.join('')}>`
  if (tag === 'script') return `${start}${escapeData(children.join(''))}</script>`
  return tag === 'input' || tag === 'link' ? start : `${start}${htmlOf(children)}</${tag}>`
}
