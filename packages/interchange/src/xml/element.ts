// XML 1.0 has no form for these at all, not even escaped.
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Text for an element or an attribute. */
const escaped = (text: string): string =>
  text.replaceAll(unwritable, '').replaceAll(/[&<>"\r]/g, (character) => entities[character] ?? character)

type Attributes = Record<string, string | undefined>

/** An element; `content` is text, or the elements inside. */
export function element(name: string, attributes: Attributes, content?: string | readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join('')
  if (content === undefined) return `<${name}${written}/>`
  return `<${name}${written}>${typeof content === 'string' ? escaped(content) : content.join('')}</${name}>`
}
