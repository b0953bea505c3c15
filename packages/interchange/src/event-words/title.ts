import type { PublicEvent } from '@torg/domain/events'
import type { Picked } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { give, type Reader } from '../words/reader.ts'

/**
 * The name of an event for a calendar. Many calendars show nothing but the name and the hour, so it also says
 * that the event is called off, and which part of the day it takes when no hour is known.
 */
export function titleOf(event: Field<PublicEvent>, reader: Reader): Picked {
  const { words } = reader
  const { when, status } = event.value
  const name = give(event.get('name'), reader)
  const off =
    status.kind === 'cancelled' || status.kind === 'postponed' ? `${words.status[status.kind]}: ` : ''
  const part = when.kind === 'part-of-day' ? ` (${words.part[when.part]})` : ''
  return { ...name, text: `${off}${name.text}${part}` }
}
