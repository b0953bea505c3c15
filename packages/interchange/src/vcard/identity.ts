import type { Id, Kind } from '@torg/domain/values'
import { line, text, uri } from '../ical/line.ts'
import type { Field } from '../losses/account.ts'
import type { Reader } from '../words/reader.ts'

/** Who reads a card, and the domain that its UID ends in. */
export type Card = { reader: Reader; domain: string }

/** UID and address of a record, and that it is invented if it is. */
export function identityLines(
  kind: Kind,
  id: Field<Id>,
  example: Field<boolean> | undefined,
  { reader, domain }: Card,
): string[] {
  const address = reader.address(kind, id.value)
  example?.[example.value ? 'lose' : 'carry']('in-words')
  return [
    line('UID', text(`${kind}/${id.carry()}@${domain}`), { VALUE: 'text' }),
    ...(address === undefined ? [] : [line('URL', uri(address))]),
    ...(example?.value ? [line('NOTE', text(reader.words.example), { LANGUAGE: reader.wordsLanguage })] : []),
  ]
}
