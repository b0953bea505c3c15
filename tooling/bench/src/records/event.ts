import type { EventKind, PublicEvent } from '@torg/domain/events'
import { addDays } from '@torg/domain/values'
import { contactId, officeId, seriesCount, seriesId } from './bodies.ts'
import { anyOf, oftenFirst, randomFrom } from './random.ts'
import { compound, occasions, sentences, topics, towns, type Word } from './words.ts'

/** The first day on which an event can be, and how many days there are: nine years. */
export const firstDay = '2020-01-01'
export const days = 3285

const kinds: readonly [EventKind, ...EventKind[]] = ['meeting', 'workshop', 'seminar', 'dialogue', 'webinar']
const spoken: readonly [string[], ...string[][]] = [['fi'], ['sv'], ['fi', 'sv'], ['fi', 'sv', 'en']]
const hours: readonly [number, ...number[]] = [17, 13, 9, 18, 10, 11, 15]

export const eventId = (index: number) => `event-${String(index).padStart(7, '0')}`

const filled = (sentence: Word, words: { fi: string; sv: string; en: string }) => ({
  fi: sentence[0].replace('{}', words.fi),
  sv: sentence[1].replace('{}', words.sv),
  en: sentence[2].replace('{}', words.en),
})

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** How many days an event takes that is over more than one: one in thirty, a weekend, a week, months or a year. */
function daysOf(chance: number): number | undefined {
  if (chance < 0.015) return 2 + Math.floor(chance * 200)
  if (chance < 0.025) return 5 + Math.floor((chance - 0.015) * 2600)
  if (chance < 0.032) return 31 + Math.floor((chance - 0.025) * 20_000)
  if (chance < 0.033) return 365
  return undefined
}

/** The event of a number: the same on every machine. About a kilobyte of JSON. */
export function eventOf(index: number): PublicEvent {
  const random = randomFrom(index + 1)
  const topic = Math.floor(random() ** 2 * topics.length)
  const town = Math.floor(random() ** 2 * towns.length)
  const [code, latitude, longitude, fi, sv] = towns[town] ?? towns[0]
  const words = compound(topics[topic] ?? topics[0], oftenFirst(random, occasions))
  const other = compound(oftenFirst(random, topics), anyOf(random, occasions))
  const day = addDays(firstDay, Math.floor(random() * days))
  const hour = oftenFirst(random, hours)
  const office = officeId(town, topic)
  const lasting = daysOf(random())
  const place = { fi: `${fi}, sali ${index % 40}`, sv: `${sv}, sal ${index % 40}` }
  return {
    id: eventId(index),
    kind: anyOf(random, kinds),
    name: {
      fi: `${words.fi}: ${fi}`,
      sv: `${words.sv}: ${sv}`,
      en: `${words.en}: ${fi}`,
    },
    summary: filled(anyOf(random, sentences), words),
    description: filled(anyOf(random, sentences), other),
    when:
      lasting === undefined
        ? {
            kind: 'timed',
            start: `${day}T${twoDigits(hour)}:${anyOf(random, ['00', '30'])}`,
            end: `${day}T${twoDigits(hour + 2)}:00`,
            zone: 'Europe/Helsinki',
          }
        : { kind: 'all-day', start: day, end: addDays(day, lasting - 1) },
    status: { kind: random() < 0.04 ? 'cancelled' : 'scheduled' },
    attendance: anyOf(random, ['on-site', 'both', 'online']),
    languages: anyOf(random, spoken),
    place: {
      name: place,
      municipality: { country: 'FI', code, name: { fi, sv } },
      coordinates: {
        latitude: Number((latitude + random() / 10).toFixed(4)),
        longitude: Number((longitude + random() / 10).toFixed(4)),
      },
    },
    organisers: [{ organisation: office, role: 'organiser' }],
    audiences: [anyOf(random, ['everyone', 'residents', 'municipalities'])],
    level: anyOf(random, ['local', 'regional', 'national']),
    contacts: [contactId(town, topic)],
    ...(random() < 0.3 ? { series: seriesId(Math.floor(random() * seriesCount)) } : {}),
    ...(random() < 0.5
      ? {
          registration: {
            kind: 'link',
            link: { href: `https://town-${town}.example.org/register/${index}` },
          },
        }
      : {}),
    price: { free: true },
  }
}
