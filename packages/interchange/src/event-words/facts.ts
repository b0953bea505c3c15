import type { Accessibility, PublicEvent } from '@torg/domain/events'
import { isExactDay } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { sayDay, sayMoment } from '../words/date.ts'
import { sayOrganisation } from '../words/names.ts'
import { type Reader, say } from '../words/reader.ts'
import type { Words } from '../words/words.ts'

const fact = (label: string, parts: readonly (string | undefined)[]): string[] => {
  const said = parts.filter((part) => part !== undefined)
  return said.length > 0 ? [`${label}: ${said.join(', ')}`] : []
}

function organisers(event: Field<PublicEvent>, reader: Reader): string[] {
  const items = event.get('organisers').items()
  const roles = [...new Set(items.map((item) => item.value.role))]
  return roles.flatMap((role) =>
    fact(
      reader.words.organiser[role],
      items
        .filter((item) => item.value.role === role)
        .map((item) => {
          const [organisation, name] = [item.get('organisation'), item.get('name')]
          const said = organisation ? sayOrganisation(organisation, reader) : name && say(name, reader)
          if (said !== undefined) item.get('role').lose('in-words')
          return said
        }),
    ),
  )
}

function accessibility(facts: Field<Accessibility>, reader: Reader): (string | undefined)[] {
  const note = facts.get('note')
  return [
    ...(Object.keys(reader.words.accessible) as (keyof Words['accessible'])[]).map((key) => {
      const known = facts.get(key)?.lose('in-words')
      return known === undefined ? undefined : reader.words.accessible[key][known ? 'yes' : 'no']
    }),
    note && say(note, reader),
  ]
}

function registration(event: Field<PublicEvent>, reader: Reader): string[] {
  const { label, noRegistration } = reader.words
  const field = event.get('registration')
  if (!field) return []
  field.get('kind').lose('in-words')
  const [link, opens, note] = [field.get('link'), field.get('opens'), field.get('note')]
  const [title, href] = [link?.get('title'), link?.get('href')]
  const day = opens && isExactDay(opens.value) ? sayDay(opens.lose('in-words'), reader) : undefined
  if (day === undefined) opens?.lose('not-exact')
  const closes = field.get('closes')?.lose('in-words')
  return [
    ...fact(label.registration, [
      field.value.kind === 'none' ? noRegistration : undefined,
      title && say(title, reader),
      href?.lose('in-words'),
      note && say(note, reader),
    ]),
    ...fact(label.opens, [day]),
    ...fact(label.closes, [closes && sayMoment(closes, reader)]),
    ...fact(label.capacity, [field.get('capacity')?.lose('in-words').toString()]),
  ]
}

const sayAmount = (amount: number, currency: string | undefined, { wordsLanguage }: Reader): string =>
  new Intl.NumberFormat(wordsLanguage, currency ? { style: 'currency', currency } : {}).format(amount)

function price(event: Field<PublicEvent>, reader: Reader): string[] {
  const field = event.get('price')
  if (!field) return []
  field.get('free').lose('in-words')
  const [amount, currency, note] = [field.get('amount'), field.get('currency'), field.get('note')]
  return fact(reader.words.label.price, [
    field.value.free ? reader.words.free : undefined,
    amount && sayAmount(amount.lose('in-words'), currency?.lose('in-words'), reader),
    note && say(note, reader),
  ])
}

/** What somebody wants to know before they come, a line for each. */
export function factLines(event: Field<PublicEvent>, reader: Reader): string[] {
  const { words } = reader
  const [theme, attendance, note] = [event.get('theme'), event.get('attendance'), event.get('audienceNote')]
  const online = event.get('place')?.get('online')?.get('href')
  const facts = event.get('place')?.get('accessibility')
  const languages = event.get('languages')?.lose('in-words') ?? []
  return [
    ...fact(words.label.theme, [theme && say(theme, reader)]),
    ...organisers(event, reader),
    ...fact(words.label.audience, [note && say(note, reader)]),
    ...fact(words.label.attendance, [
      attendance && words.attendance[attendance.lose('in-words')],
      online?.lose('in-words'),
    ]),
    ...fact(words.label.languages, languages.map(words.languageName)),
    ...fact(words.label.accessibility, facts ? accessibility(facts, reader) : []),
    ...registration(event, reader),
    ...price(event, reader),
  ]
}
