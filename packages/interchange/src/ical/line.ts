export type Parameters = Readonly<Record<string, string | undefined>>

/** RFC 5545 3.1: no line longer than 75 octets, its end not counted. */
const longest = 75

const utf8Length = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Folds a line between characters, never inside one: å is two octets, an emoji four. */
export function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const length = utf8Length(character)
    if (octets + length > longest) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}

// Control characters have no form in iCalendar (RFC 5545 3.1), and half a surrogate pair none in UTF-8.
const unwritable = /(?![\t\n])\p{Control}|\p{Surrogate}/gu
const lineEnd = /\r\n|\r|\n/g

/** RFC 5545 3.3.11 TEXT. */
export const text = (value: string): string =>
  value
    .replaceAll(lineEnd, '\n')
    .replaceAll(unwritable, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** A comma-separated list of TEXT. */
export const texts = (values: readonly string[]): string => values.map(text).join(',')

/** An address as URI: what URL parsers pass over, such as a line end inside it, would end the line here. */
export const uri = (address: string): string => new URL(address).href

/** RFC 6868: what a quoted parameter cannot hold, as ^n, ^' and ^^. */
const parameter = (value: string): string => {
  const encoded = value
    .replaceAll(lineEnd, '\n')
    .replaceAll(unwritable, '')
    .replaceAll('^', '^^')
    .replaceAll('\n', '^n')
    .replaceAll('"', "^'")
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded
}

/** A folded content line. The value must already have its form: `text(…)`, `uri(…)`, a date. */
export function line(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, content]) => `;${key}=${parameter(content)}`)
  return fold(`${name}${written.join('')}:${value}`)
}
