import type { When } from '@torg/domain/events'
import { format, wall } from '../dates/format.ts'
import { fuzzyParts } from '../dates/fuzzy.ts'
import * as words from '../words/words.ts'
import {
  boolean,
  type Fields,
  keyOf,
  list,
  localizedText,
  number,
  object,
  type Read,
  string,
  stringThat,
  webAddress,
} from './readers.ts'

const id = stringThat((text) => /^[\w.-]+$/.test(text))
const hasTime = (text: string) => !Number.isNaN(wall(text))
const day = stringThat((text) => /^\d{4}-\d\d-\d\d$/.test(text) && hasTime(text))
const localDateTime = stringThat((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && hasTime(text))
const zone = stringThat((text) => Boolean(format('en', { timeZone: text })))
const period = stringThat((text) =>
  text.split('/').every((end) => end === '' || end === '..' || fuzzyParts(end)),
)
const kind = <K extends string>(name: K) => stringThat((text) => text === name) as Read<K>

const whens = [
  object({ kind: kind('timed'), start: localDateTime, zone }, { end: localDateTime }),
  object({ kind: kind('all-day'), start: day }, { end: day }),
  object({ kind: kind('part-of-day'), date: day, part: keyOf(words.parts) }),
  object({ kind: kind('approximate'), date: period }),
] as const

const when: Read<When> = (value) => whens.map((read) => read(value)).find(Boolean)

const link = object({ href: webAddress }, { title: localizedText, language: string })
export type ShownLink = Fields<typeof link>

const event = object(
  {
    id,
    name: localizedText,
    when,
    status: object({ kind: keyOf(words.statuses) }, { reason: localizedText, earlier: when }),
  },
  {
    kind: keyOf(words.kinds),
    example: boolean,
    summary: localizedText,
    description: localizedText,
    attendance: keyOf(words.attendances),
    languages: list(string),
    place: object(
      {},
      {
        name: localizedText,
        address: object({}, { street: localizedText, postalCode: string, locality: localizedText }),
        municipality: object({ name: localizedText }),
        accessibility: object(
          {},
          {
            stepFree: boolean,
            accessibleToilet: boolean,
            inductionLoop: boolean,
            signLanguage: boolean,
            captions: boolean,
            note: localizedText,
          },
        ),
        online: link,
      },
    ),
    organisers: list(object({}, { organisation: id, name: localizedText })),
    audienceNote: localizedText,
    agenda: list(object({ title: localizedText }, { start: localDateTime, text: localizedText })),
    registration: object(
      { kind: keyOf({ none: 0, link: 0 }) },
      {
        link,
        opens: period,
        closes: stringThat((text) => Boolean(day(text) ?? localDateTime(text))),
        note: localizedText,
      },
    ),
    price: object(
      { free: boolean },
      { amount: number, currency: stringThat((text) => /^[A-Z]{3}$/.test(text)), note: localizedText },
    ),
    links: list(link),
  },
)

/** What the widget shows of a public event. Whatever could not be read is absent. */
export type ShownEvent = Fields<typeof event>

/** Reads one event; `undefined` when it lacks what no view can do without. */
export const readEvent: Read<ShownEvent> = event
