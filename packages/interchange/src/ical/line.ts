export type Parameters = Readonly<Record<string, string | undefined>>

/** RFC 5545 3.1: no line longer than 75 octets, its end not counted. */
const longest = 75

// No unit of UTF-16 takes more than three octets.
const surelyFits = Math.floor(longest / 3)

/** Folds a line between characters, never inside one: å is two octets, an emoji four. */
export function fold(line: string): string {
  if (line.length <= surelyFits) return line
  let folded = ''
  let [begin, octets] = [0, 0]
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    const isPair = code >= 0xd800 && code < 0xdc00 && isLowSurrogate(line.charCodeAt(at + 1))
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3
    if (octets + length > longest) {
      folded += `${line.slice(begin, at)}\r\n `
      begin = at
      octets = 1
    }
    octets += length
    if (isPair) at += 1
  }
  return begin === 0 ? line : folded + line.slice(begin)
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000

// Control characters have no form in iCalendar (RFC 5545 3.1), and half a surrogate pair none in UTF-8.
const unwritable = /(?![\t\n])\p{Control}|\p{Surrogate}/gu
const lineEnd = /\r\n|\r|\n/g
// Few texts have any of these.
const mayBeUnwritable = /[\p{Control}\p{Surrogate}]/u

/** With one form of line end, and without what cannot be written. */
const writable = (value: string): string =>
  mayBeUnwritable.test(value) ? value.replaceAll(lineEnd, '\n').replaceAll(unwritable, '') : value

/** RFC 5545 3.3.11 TEXT. */
export const text = (value: string): string =>
  writable(value)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** A comma-separated list of TEXT. */
export const texts = (values: readonly string[]): string => values.map(text).join(',')

/** An address as URI: what URL parsers pass over, such as a line end inside it, would end the line here. */
export const uri = (address: string): string => new URL(address).href

/** RFC 6868: what a quoted parameter cannot hold, as ^n, ^' and ^^. */
const parameter = (value: string): string => {
  const encoded = writable(value).replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'")
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded
}

/** A folded content line. The value must already have its form: `text(…)`, `uri(…)`, a date. */
export function line(name: string, value: string, parameters: Parameters = {}): string {
  let begin = name
  for (const [key, content] of Object.entries(parameters))
    if (content !== undefined) begin += `;${key}=${parameter(content)}`
  return fold(`${begin}:${value}`)
}
