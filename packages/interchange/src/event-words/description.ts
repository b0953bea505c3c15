import type { PublicEvent } from '@torg/domain/events'
import type { LocalizedText, Picked } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { sayWhen } from '../words/date.ts'
import { give, type Reader, say } from '../words/reader.ts'
import { agendaLines } from './agenda.ts'
import { factLines } from './facts.ts'

/** What has become of an event that does not go as planned. */
function statusLines(event: Field<PublicEvent>, reader: Reader): string[] {
  const { words } = reader
  const status = event.get('status')
  const [reason, earlier] = [status.get('reason'), status.get('earlier')]
  const kind = status.value.kind
  const said = earlier && sayWhen(earlier.value, reader)
  if (said !== undefined) earlier?.lose('in-words')
  else earlier?.lose('not-exact')
  if (kind === 'scheduled' && !reason && said === undefined) return []
  status.get('kind').lose('in-words')
  return [
    reason ? `${words.status[kind]}: ${say(reason, reader)}` : words.status[kind],
    ...(said === undefined ? [] : [`${words.label.earlier}: ${said}`]),
  ]
}

function mainText(text: Field<LocalizedText> | undefined, reader: Reader): Picked[] {
  if (!text) return []
  const picked = give(text, reader)
  // A long text in an unexpected language says so before it begins.
  return [
    picked.matched ? picked : { ...picked, text: `(${reader.words.onlyIn(picked.language)}) ${picked.text}` },
  ]
}

/**
 * All that a calendar entry can say of an event in words: what has become of it, its texts, the facts one needs
 * before coming, the agenda, and the address of its page.
 */
export function describe(event: Field<PublicEvent>, reader: Reader): { text: string; language: string } {
  const { when, example, id } = event.value
  const main = [...mainText(event.get('summary'), reader), ...mainText(event.get('description'), reader)]
  const agenda = agendaLines(event, reader)
  event.get('example')?.[example ? 'lose' : 'carry']('in-words')
  const paragraphs = [
    example ? [reader.words.example] : [],
    statusLines(event, reader),
    when.kind === 'part-of-day' ? [sayWhen(when, reader)] : [],
    ...main.map(({ text }) => [text]),
    factLines(event, reader),
    agenda.length > 0 ? [`${reader.words.label.agenda}:`, ...agenda] : [],
    [reader.address('event', id)],
  ].map((lines) => lines.filter((line) => line !== undefined))
  return {
    text: paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
    language: main[0]?.language ?? reader.wordsLanguage,
  }
}
