/** A content line taken apart: RFC 6350 3.3, and the bare parameters of vCard 2.1. */
export type ContentLine = {
  name: string
  group: string | undefined
  parameters: Map<string, string[]>
  value: string
}

/** Whether a line begins one, though its end may be folded away. */
export const beginsContent = (line: string): boolean => /^(?:[A-Za-z0-9-]+\.)?[A-Za-z0-9-]+[:;]/.test(line)

// Far more than any card has.
const mostParameters = 100

const nameForm = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)$/

/** Splits at a separator that stands outside quotes. */
function split(text: string, separator: string): string[] {
  const parts: string[] = []
  let [from, quoted] = [0, false]
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

const decoded: Record<string, string> = { '^n': '\n', "^'": '"', '^^': '^' }

/** RFC 6868: what a quoted parameter could not hold. */
const unquote = (value: string): string =>
  value.replaceAll(/^"|"$/g, '').replaceAll(/\^[n'^]/g, (pair) => decoded[pair] ?? pair)

/** `undefined` for what is no content line, such as the rest of one that was folded wrongly. */
export function contentLine(line: string): ContentLine | undefined {
  // Once only: where a quote is left open, the first colon has to do.
  const outside = split(line, ':')
  const head = outside.length > 1 ? (outside[0] ?? '') : line.slice(0, Math.max(0, line.indexOf(':')))
  const [first = '', ...rest] = split(head, ';')
  const [, group, name] = nameForm.exec(first.trim()) ?? []
  if (name === undefined) return undefined
  const parameters = new Map<string, string[]>()
  for (const part of rest.slice(0, mostParameters)) {
    const equals = part.indexOf('=')
    // vCard 2.1 leaves the name away: TEL;WORK;VOICE, NOTE;QUOTED-PRINTABLE.
    const bare = /^(quoted-printable|base64|8bit)$/i.test(part) ? 'ENCODING' : 'TYPE'
    const key = equals < 0 ? bare : part.slice(0, equals).trim().toUpperCase()
    const values = split(part.slice(equals + 1), ',').map(unquote)
    const list = parameters.get(key) ?? []
    // TYPE="work,voice" is two types.
    list.push(
      ...(key === 'TYPE' ? values.flatMap((value) => value.split(',')) : values).slice(0, mostParameters),
    )
    parameters.set(key, list)
  }
  return { name: name.toUpperCase(), group, parameters, value: line.slice(head.length + 1) }
}

/** RFC 6350 3.4. A backslash before anything else stands for itself. */
export const plainText = (value: string): string =>
  value.replaceAll(/\\([\\,;:nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))

/** The fields of a value, parted by semicolons that are not escaped. */
export function fieldsOf(value: string): string[] {
  const fields: string[] = []
  let from = 0
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === ';') {
      fields.push(plainText(value.slice(from, at)))
      from = at + 1
    }
  }
  return [...fields, plainText(value.slice(from))]
}
