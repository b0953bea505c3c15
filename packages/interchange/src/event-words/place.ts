import type { PublicEvent } from '@torg/domain/events'
import type { Address, LocalizedText } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { give, type Reader } from '../words/reader.ts'

/** An address on one line. */
function addressLine(address: Field<Address>, reader: Reader): string[] {
  const said = (text: Field<LocalizedText> | undefined) => text && give(text, reader, 'in-words').text
  const code = address.get('postalCode')?.lose('in-words')
  const town = [code, said(address.get('locality'))].filter((part) => part !== undefined).join(' ')
  return [said(address.get('street')), address.get('postBox')?.lose('in-words'), town].filter(
    (part) => part !== undefined && part !== '',
  ) as string[]
}

/** Where an event is, on one line; `undefined` when that is not known. */
export function placeLine(event: Field<PublicEvent>, reader: Reader): string | undefined {
  const place = event.get('place')
  const name = place?.get('name')
  const address = place?.get('address')
  const municipality = place?.get('municipality')?.get('name')
  const town = municipality && give(municipality, reader, 'in-words').text
  const lines = [...(name ? [give(name, reader).text] : []), ...(address ? addressLine(address, reader) : [])]
  if (town !== undefined && !lines.some((line) => line === town || line.endsWith(` ${town}`)))
    lines.push(town)
  if (lines.length === 0 && event.value.attendance === 'online') return reader.words.attendance.online
  return lines.length > 0 ? lines.join(', ') : undefined
}
