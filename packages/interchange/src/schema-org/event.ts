import type { AgendaItem, Outcome, PublicEvent } from '@torg/domain/events'
import type { TimeZone } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { endDate, startDate, withOffset, zoneOf } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { page, pages } from './link.ts'
import { type JsonLdNode, type JsonLdValue, node } from './node.ts'
import { offer } from './offer.ts'
import { nodeRefs, organisers, party } from './organiser.ts'
import { locations } from './place.ts'
import { exampleText, identity, other, text, type Writer } from './writer.ts'

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

function status(event: Field<PublicEvent>): { eventStatus: string; previousStartDate?: string } {
  const field = event.get('status')
  const kind = field.get('kind')
  if (kind.value !== 'full') kind.carry()
  const earlier = field.get('earlier')
  const previous = earlier && startDate(earlier)
  return {
    eventStatus: schemaOrg(statuses[kind.value]),
    ...(previous === undefined ? {} : { previousStartDate: previous }),
  }
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
      // Said twice where it stands in for a description, so that a reader can tell which it is.
      ...(summary === undefined ? [] : [summary]),
    ],
    startDate: startDate(event.get('when')),
    endDate: endDate(event.get('when')),
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
    maximumAttendeeCapacity: event.get('registration')?.get('capacity')?.carry(),
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
