import type { AgendaItem, Outcome, PublicEvent, When } from '@torg/domain/events'
import type { TimeZone } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { endDate, isoStart, startDate, withOffset, zoneOf } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { inEach } from '../words/own.ts'
import { page, pages } from './link.ts'
import { type JsonLdNode, type JsonLdValue, node } from './node.ts'
import { offer } from './offer.ts'
import { nodeRefs, organisers, party } from './organiser.ts'
import { locations } from './place.ts'
import { exampleText, identity, other, tell, text, type Writer } from './writer.ts'

const statuses: Record<PublicEvent['status']['kind'], string> = {
  scheduled: 'EventScheduled',
  full: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
  'moved-online': 'EventMovedOnline',
}

const attendances: Record<NonNullable<PublicEvent['attendance']>, string> = {
  'on-site': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  both: 'MixedEventAttendanceMode',
}

const schemaOrg = (name: string) => `https://schema.org/${name}`

function speaker(
  field: Field<NonNullable<AgendaItem['speakers']>[number]>,
  writer: Writer,
): JsonLdNode | undefined {
  const name = field.get('name')
  if (!name) return party(field as Parameters<typeof party>[0], writer)
  return node('Person', { name: name.carry(), jobTitle: text(field.get('title'), writer) })
}

function agendaItem(item: Field<AgendaItem>, zone: TimeZone | undefined, writer: Writer): JsonLdNode {
  const hour = (at: 'start' | 'end') => {
    const wall = item.get(at)
    if (!wall) return undefined
    if (zone !== undefined) return withOffset(wall.carry(), zone)
    wall.lose('not-exact')
    return undefined
  }
  return node('Event', {
    name: text(item.get('title'), writer),
    description: text(item.get('text'), writer),
    startDate: hour('start'),
    endDate: hour('end'),
    performer: (item.get('speakers')?.items() ?? [])
      .map((each) => speaker(each, writer))
      .filter((each) => each !== undefined),
  })
}

function outcome(field: Field<Outcome>, writer: Writer): JsonLdNode {
  const link = field.get('link')
  return {
    ...(link ? page(link, writer, 'CreativeWork') : {}),
    ...node('CreativeWork', {
      additionalType: field.get('kind').carry(),
      abstract: text(field.get('text'), writer),
    }),
  }
}

function audience(event: Field<PublicEvent>, writer: Writer): JsonLdNode[] {
  const note = text(event.get('audienceNote'), writer)
  return [
    ...(event.get('audiences')?.carry() ?? []).map((audienceType) => node('Audience', { audienceType })),
    ...(note === undefined ? [] : [node('Audience', { name: note })]),
  ]
}

function images(event: Field<PublicEvent>, writer: Writer): JsonLdNode[] {
  return (event.get('images')?.items() ?? []).map((image) =>
    node('ImageObject', {
      url: new URL(image.get('href').carry()).href,
      caption: text(image.get('alternative'), writer),
      creditText: image.get('credit')?.carry(),
    }),
  )
}

function about(event: Field<PublicEvent>, writer: Writer): JsonLdValue[] {
  const theme = event.get('theme')
  return [
    theme && node('Thing', { name: text(theme, writer) }),
    other('programme', event.get('programme'), writer),
    ...nodeRefs(event.get('nodes'), writer),
  ].filter((each) => each !== undefined)
}

/** The date that an event had before, with no more than the zone that it has now. */
function previousStart(earlier: Field<When>, zone: TimeZone | undefined): string | undefined {
  const { value } = earlier
  const start = isoStart(value)
  if (start === undefined) earlier.lose('not-exact')
  else if (value.kind === 'part-of-day' || (value.kind === 'timed' && value.zone !== zone))
    earlier.lose('no-place')
  else {
    earlier.get('zone')?.carry()
    startDate(earlier)
  }
  return start
}

function status(event: Field<PublicEvent>): { eventStatus: string; previousStartDate?: string } {
  const field = event.get('status')
  const [kind, earlier] = [field.get('kind'), field.get('earlier')]
  const previous = earlier && previousStart(earlier, zoneOf(event.value))
  // What says that it was rescheduled, but not from when, says nothing that a reader could keep.
  if (kind.value === 'rescheduled' && previous === undefined) kind.lose('not-exact')
  else if (kind.value !== 'full') kind.carry()
  return {
    eventStatus: schemaOrg(statuses[kind.value]),
    ...(previous === undefined ? {} : { previousStartDate: previous }),
  }
}

/** The places in all; read back only beside an address to register at. */
const capacity = (event: Field<PublicEvent>): number | undefined => {
  const registration = event.get('registration')
  const places = registration?.get('capacity')
  return registration?.get('link')?.value.href === undefined ? places?.value : places?.carry()
}

/** Schema.org has no word for a part of a day, and people can read. */
function partOfDay(event: Field<PublicEvent>, writer: Writer): JsonLdValue[] {
  const part = event.get('when').get('part')?.lose('in-words')
  return part === undefined
    ? []
    : [
        tell(
          inEach((words) => words.part[part]),
          writer,
        ),
      ]
}

/** The wall time and its zone, which a date with an offset does not tell. */
function schedule(event: Field<PublicEvent>): JsonLdNode | undefined {
  const { when } = event.value
  if (when.kind !== 'timed') return undefined
  const [startDate, startTime] = when.start.split('T')
  return node('Schedule', {
    startDate,
    startTime: `${startTime}:00`,
    scheduleTimezone: event.get('when').get('zone')?.carry(),
  })
}

export function eventNode(event: Field<Given<'event'>>, writer: Writer): JsonLdNode {
  const [description, summary] = [text(event.get('description'), writer), text(event.get('summary'), writer)]
  const outcomes = event.get('outcomes')?.items() ?? []
  const attendance = event.get('attendance')?.carry()
  const zone = zoneOf(event.value)
  return node('Event', {
    ...identity('event', event.get('id'), writer),
    additionalType: event.get('kind').carry(),
    name: text(event.get('name'), writer),
    description: description ?? summary,
    disambiguatingDescription: [
      ...exampleText(event.get('example'), writer),
      ...partOfDay(event, writer),
      // Said twice where it stands in for a description, so that a reader can tell which it is.
      ...(summary === undefined ? [] : [summary]),
    ],
    startDate: startDate(event.get('when')),
    endDate: endDate(event.get('when')),
    eventSchedule: schedule(event),
    ...status(event),
    eventAttendanceMode: attendance && schemaOrg(attendances[attendance]),
    inLanguage: event.get('languages')?.carry(),
    location: locations(event, writer),
    ...organisers(event.get('organisers'), writer),
    audience: audience(event, writer),
    keywords: event.get('level').carry(),
    about: about(event, writer),
    superEvent: other('series', event.get('series'), writer),
    subEvent: (event.get('agenda')?.items() ?? []).map((item) => agendaItem(item, zone, writer)),
    isAccessibleForFree: event.get('price')?.get('free').carry(),
    maximumAttendeeCapacity: capacity(event),
    offers: offer(event, writer),
    image: images(event, writer),
    recordedIn: outcomes
      .filter(({ value }) => value.kind === 'recording')
      .map((each) => outcome(each, writer)),
    subjectOf: [
      ...pages(event.get('links'), writer),
      ...outcomes.filter(({ value }) => value.kind !== 'recording').map((each) => outcome(each, writer)),
    ],
  })
}
