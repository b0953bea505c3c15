import { utcTime } from '../../ical/date.ts'
import { line, text, uri } from '../../ical/line.ts'

/** The value types of vCard (RFC 6350 4) that Torg writes. */
type ValueType = 'text' | 'uri' | 'timestamp' | 'language-tag'

/** A property of a card; a list is a value of several fields, such as the parts of a name. */
export type Property = {
  name: string
  group?: string | undefined
  parameters: Readonly<Record<string, string | undefined>>
  type: ValueType
  value: string | readonly string[]
}

type Parameters = Property['parameters']

export const textProperty = (name: string, value: string | readonly string[], parameters: Parameters = {}) =>
  ({ name, parameters, type: 'text', value }) as const satisfies Property

export const uriProperty = (name: string, value: string, parameters: Parameters = {}) =>
  ({ name, parameters, type: 'uri', value }) as const satisfies Property

// What a property is when nothing else is said: RFC 6350 6.
const usual: Record<string, ValueType> = {
  URL: 'uri',
  UID: 'uri',
  RELATED: 'uri',
  SOCIALPROFILE: 'uri',
  REV: 'timestamp',
  LANG: 'language-tag',
}

/** RFC 6350 3.4: a semicolon is escaped only where it would part fields; elsewhere programs show the backslash. */
const whole = (value: string): string => value.split(';').map(text).join(';')

const encoders: Record<ValueType, (value: string) => string> = {
  text: whole,
  uri: (value) => (value.startsWith('tel:') ? value : uri(value)),
  timestamp: utcTime,
  'language-tag': (value) => value,
}

/** A property as a folded line of vCard 4. */
export function propertyLine({ name, group, parameters, type, value }: Property): string {
  const written =
    typeof value === 'string'
      ? encoders[type](value)
      : // A single field of ORG still has a semicolon escaped, for it could have more.
        value.map(text).join(';')
  return line(group === undefined ? name : `${group}.${name}`, written, {
    VALUE: type === (usual[name] ?? 'text') ? undefined : type,
    ...parameters,
  })
}

/** A property of jCard: its name, parameters, type, and value. */
export type JCardProperty = [string, Record<string, string>, string, string | string[]]

/** A card as jCard: https://www.rfc-editor.org/rfc/rfc7095 */
export type JCard = ['vcard', JCardProperty[]]

export function jCardProperty({ name, group, parameters, type, value }: Property): JCardProperty {
  const all = Object.entries({ ...parameters, GROUP: group }).flatMap(([key, content]) =>
    content === undefined ? [] : [[key.toLowerCase(), content] as const],
  )
  const content = typeof value === 'string' ? value : value.length === 1 ? (value[0] ?? '') : [...value]
  return [name.toLowerCase(), Object.fromEntries(all), type, content]
}
