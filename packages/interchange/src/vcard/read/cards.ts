import { entryOf, parseJson } from '../../reading/json.ts'
import type { Reading } from '../../reading/reading.ts'
import { isWithin } from '../../reading/reading.ts'
import { fieldsOf, plainText } from './content-line.ts'
import { contentLines, plainValue } from './lines.ts'
import type { ReadCard, ReadProperty } from './property.ts'

/** The cards of a vCard document: versions 2.1, 3 and 4. */
export function cardsOf(document: string, reading: Reading): ReadCard[] {
  if (!isWithin(document, reading, { line: 1 })) return []
  const cards: ReadCard[] = []
  let open: ReadCard | undefined
  let outside = false
  for (const content of contentLines(document, reading)) {
    const { name, line } = content
    const at = { line }
    const edge = /^(BEGIN|END)$/.test(name) && /^\s*vcard\s*$/i.test(content.value) ? name : undefined
    if (edge === 'BEGIN') {
      if (open) reading.problem('unreadable', at, 'Expected END:VCARD before the next card')
      open = { properties: [], at }
      cards.push(open)
    } else if (edge === 'END') open = undefined
    else if (open) {
      const value = plainValue(content, reading)
      open.properties.push({ ...content, text: plainText(value), fields: fieldsOf(value), at })
    } else if (!outside) {
      outside = true
      reading.problem('unreadable', at, 'Expected BEGIN:VCARD; passed over what stands outside cards')
    }
  }
  if (cards.length === 0 && !outside) reading.problem('unreadable', { line: 1 }, 'Expected BEGIN:VCARD')
  if (open)
    reading.problem('unreadable', open.at, 'Expected END:VCARD; read the card to the end of the document')
  return cards
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A field of several values, such as two given names, as one text. */
const fieldOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value)

function propertyOf(value: unknown, pointer: string): ReadProperty | undefined {
  if (!Array.isArray(value) || value.length < 4) return undefined
  const [name, given, , first] = value as unknown[]
  const parameters = entryOf(given, `${pointer}/1`)
  if (typeof name !== 'string' || !parameters) return undefined
  const all = Object.entries(parameters.value).map(
    ([key, content]) =>
      [key.toUpperCase(), Array.isArray(content) ? content.map(textOf) : [textOf(content)]] as const,
  )
  const fields = Array.isArray(first) ? first.map(fieldOf) : [textOf(first)]
  const rest = value.slice(4).map(fieldOf)
  return {
    name: name.toUpperCase(),
    group: all.find(([key]) => key === 'GROUP')?.[1][0],
    parameters: new Map(all),
    text: Array.isArray(first) ? fields.join(';') : [...fields, ...rest].join(','),
    fields,
    at: { pointer },
  }
}

/** The cards of a jCard document, one or a list of them. */
export function jCardsOf(document: string, reading: Reading): ReadCard[] {
  const root = parseJson(document, reading)
  if (root === undefined) return []
  const isCard = (value: unknown) => Array.isArray(value) && value[0] === 'vcard' && Array.isArray(value[1])
  const list = isCard(root)
    ? [['', root] as const]
    : Array.isArray(root)
      ? root.map((value, index) => [`/${index}`, value] as const)
      : []
  const cards = list.flatMap(([pointer, value]): ReadCard[] => {
    if (!isCard(value)) {
      reading.problem('unreadable', { pointer }, 'Expected a jCard, ["vcard", […]]')
      return []
    }
    const properties = (value as unknown[][])[1] ?? []
    return [
      {
        properties: properties.flatMap((each, index) => propertyOf(each, `${pointer}/1/${index}`) ?? []),
        at: { pointer },
      },
    ]
  })
  if (list.length === 0) reading.problem('unreadable', { pointer: '' }, 'Expected a jCard, ["vcard", […]]')
  return cards
}
