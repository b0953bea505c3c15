import type { AgendaItem, PublicEvent } from '@torg/domain/events'
import type { Field } from '../losses/account.ts'
import { sayMoment, sayTime } from '../words/date.ts'
import { sayParty } from '../words/names.ts'
import { type Reader, say } from '../words/reader.ts'

type Speaker = NonNullable<AgendaItem['speakers']>[number]

function saySpeaker(speaker: Field<Speaker>, reader: Reader): string | undefined {
  const name = speaker.get('name')?.lose('in-words')
  if (name === undefined) return sayParty(speaker as Field<Exclude<Speaker, { name: string }>>, reader)
  const title = speaker.get('title')
  return title ? `${name}, ${say(title, reader)}` : name
}

function itemLine(item: Field<AgendaItem>, firstDay: string, reader: Reader): string {
  const sayHour = (wall: string) =>
    wall.startsWith(firstDay) ? sayTime(wall, reader) : sayMoment(wall, reader)
  const [start, end] = [item.get('start')?.lose('in-words'), item.get('end')?.lose('in-words')]
  const hours = [start && sayHour(start), end && `– ${sayHour(end)}`].filter((part) => part !== undefined)
  const text = item.get('text')
  const speakers = (item.get('speakers')?.items() ?? [])
    .map((speaker) => saySpeaker(speaker, reader))
    .filter((name) => name !== undefined)
  return [
    [...hours, say(item.get('title'), reader)].join(' '),
    ...(speakers.length > 0 ? [speakers.join('; ')] : []),
    ...(text ? [say(text, reader)] : []),
  ].join('\n  ')
}

/** The agenda of an event, a line for each item. */
export function agendaLines(event: Field<PublicEvent>, reader: Reader): string[] {
  const { when } = event.value
  const firstDay = when.kind === 'timed' || when.kind === 'all-day' ? when.start.slice(0, 10) : ''
  return (event.get('agenda')?.items() ?? []).map((item) => itemLine(item, firstDay, reader))
}
