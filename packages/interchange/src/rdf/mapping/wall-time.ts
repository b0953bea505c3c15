import type { Form } from './mapping.ts'

/** Wall time without zone, or a day. */
export const wallTime: Form<string> = {
  write: (value) =>
    value.includes('T')
      ? { value: `${value}:00`, datatype: 'xsd:dateTime' }
      : { value, datatype: 'xsd:date' },
  read: (value) => (value.kind === 'literal' ? value.value.slice(0, 16) : undefined),
}
