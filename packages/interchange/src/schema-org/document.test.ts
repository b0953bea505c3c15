import type { When } from '@torg/domain/events'
import { expect, test } from 'vitest'
import { anEvent } from '../events.fixture.ts'
import { anOrganisation, finding } from '../records.fixture.ts'
import { toDataFeed, toItemList, toSchemaOrg } from './document.ts'

const address = (kind: string, id: string) => `https://torg.example/${kind}/${id}`
const context = { address, languages: ['sv'] }

const eventWith = (about: Parameters<typeof anEvent>[0]) => toSchemaOrg('event', anEvent(about), context)

const dates: [string, When, string | undefined, string | undefined][] = [
  [
    'an hour in winter',
    { kind: 'timed', start: '2026-03-19T13:00', end: '2026-03-19T16:00', zone: 'Europe/Helsinki' },
    '2026-03-19T13:00:00+02:00',
    '2026-03-19T16:00:00+02:00',
  ],
  [
    'an hour in summer, west of UTC',
    { kind: 'timed', start: '2026-07-01T09:00', zone: 'America/St_Johns' },
    '2026-07-01T09:00:00-02:30',
    undefined,
  ],
  ['a day', { kind: 'all-day', start: '2026-03-19' }, '2026-03-19', undefined],
  ['days', { kind: 'all-day', start: '2026-03-19', end: '2026-03-21' }, '2026-03-19', '2026-03-21'],
  ['a part of a day', { kind: 'part-of-day', date: '2026-03-19', part: 'evening' }, '2026-03-19', undefined],
  ['a month', { kind: 'approximate', date: '2026-03' }, '2026-03', undefined],
  ['a year', { kind: 'approximate', date: '2026' }, '2026', undefined],
  ['a season', { kind: 'approximate', date: '2026-21' }, undefined, undefined],
  ['a day without a year', { kind: 'approximate', date: 'XXXX-06-08' }, undefined, undefined],
  ['a guess', { kind: 'approximate', date: '2026-03~' }, undefined, undefined],
  ['some time in a period', { kind: 'approximate', date: '2026-03/2026-05' }, undefined, undefined],
]

test.each(dates)('%s is written as exactly as it is known', (_, when, start, end) => {
  const { document } = eventWith({ when })
  expect([document.startDate, document.endDate]).toEqual([start, end])
})

test('an event that was moved keeps its earlier date', () => {
  const { document } = eventWith({
    status: { kind: 'rescheduled', earlier: { kind: 'all-day', start: '2026-02-01' } },
  })
  expect(document.eventStatus).toBe('https://schema.org/EventRescheduled')
  expect(document.previousStartDate).toBe('2026-02-01')
})

test('an event without room is still scheduled, its places sold out', () => {
  const { document } = eventWith({ status: { kind: 'full' } })
  expect(document.eventStatus).toBe('https://schema.org/EventScheduled')
  expect(document.offers).toEqual({ '@type': 'Offer', availability: 'https://schema.org/SoldOut' })
})

test('an event on site and online has a place and an address online', () => {
  const { document } = eventWith({
    attendance: 'both',
    place: {
      municipality: { country: 'FI', code: '434', name: { sv: 'Lovisa' } },
      online: { href: 'https://live.example/' },
    },
  })
  expect(document.eventAttendanceMode).toBe('https://schema.org/MixedEventAttendanceMode')
  expect(document.location).toMatchObject([
    { '@type': 'Place', address: { addressLocality: 'Lovisa', addressCountry: 'FI' } },
    { '@type': 'VirtualLocation', url: 'https://live.example/' },
  ])
})

test('with languages a text is a string, and a text in another language keeps its tag', () => {
  const { document, lost } = eventWith({ description: { fi: 'Kuvaus' } })
  expect(document.name).toBe('Öppna böcker')
  expect(document.description).toEqual({ '@value': 'Kuvaus', '@language': 'fi' })
  expect(lost).toContainEqual({
    kind: 'event',
    record: 'lovisa-2026-03-19',
    pointer: '/name/fi',
    reason: 'other-language',
  })
})

test('without languages each text has all of its own', () => {
  const { document } = toSchemaOrg('event', anEvent(), { address })
  expect(document.name).toEqual([
    { '@value': 'Öppna böcker', '@language': 'sv' },
    { '@value': 'Avoimet kirjat', '@language': 'fi' },
  ])
})

test('an invented record says so', () => {
  expect(eventWith({ example: true }).document.disambiguatingDescription).toBe(
    'Det här är ett påhittat exempel.',
  )
})

const chair = {
  id: 'm-1',
  organisation: 'book-agency',
  member: { person: 'asa' },
  role: 'chair',
  status: 'confirmed',
  period: '2022-04-01/2022-09-30',
  title: { sv: 'minister' },
} as const
const find = finding({
  person: { id: 'asa', name: { given: 'Åsa', family: 'Öst' } },
  organisation: anOrganisation(),
})

test('members of an organisation stand in their roles; those not confirmed or of others do not', () => {
  const { document, lost } = toSchemaOrg('organisation', anOrganisation(), {
    ...context,
    find,
    memberships: [
      chair,
      { ...chair, id: 'm-2', status: 'pending' },
      { ...chair, id: 'm-3', organisation: 'other' },
    ],
  })
  expect(document.member).toMatchObject({
    '@type': 'OrganizationRole',
    roleName: 'chair',
    startDate: '2022-04-01',
    endDate: '2022-09-30',
    member: { '@type': 'Person', name: 'Åsa Öst', jobTitle: 'minister' },
  })
  expect(lost).toContainEqual({ kind: 'membership', record: 'm-2', pointer: '', reason: 'unsafe' })
})

test('a person stands in their roles in organisations', () => {
  const { document } = toSchemaOrg(
    'person',
    { id: 'asa', name: { given: 'Åsa', family: 'Öst' } },
    {
      ...context,
      find,
      memberships: [chair],
    },
  )
  expect(document).toMatchObject({
    name: 'Åsa Öst',
    givenName: 'Åsa',
    memberOf: { roleName: 'chair', memberOf: { '@type': 'GovernmentOrganization', name: 'Bokverket' } },
  })
})

test('a contact point tells no address that is only derived', () => {
  const { document, lost } = toSchemaOrg(
    'contact',
    {
      id: 'desk',
      of: { organisation: 'book-agency' },
      email: {
        kind: 'derived',
        address: 'a.o@torg.example',
        pattern: { pattern: '{given}.{family}@torg.example' },
      },
      phones: [{ number: '+358295530199' }],
    },
    { ...context, find },
  )
  expect(document.email).toBeUndefined()
  expect(document.telephone).toBe('+358295530199')
  expect(document['@reverse']).toMatchObject({ contactPoint: { name: 'Bokverket' } })
  expect(lost.map(({ pointer, reason }) => [pointer, reason])).toEqual([['/email', 'unsafe']])
})

test('a programme holds its tree of commitments and measures', () => {
  const { document } = toSchemaOrg(
    'programme',
    {
      id: 'plan',
      kind: 'action-plan',
      name: { sv: 'Plan' },
      lifecycle: 'active',
      term: '2022-10/..',
      nodes: [
        { id: '1', kind: 'commitment', number: '1', title: { sv: 'Åtagande' } },
        {
          id: '1.1',
          kind: 'measure',
          number: '1.1',
          parent: '1',
          text: { sv: 'Åtgärd' },
          responsible: ['book-agency'],
        },
      ],
    },
    { ...context, find },
  )
  expect(document).toMatchObject({
    '@type': ['Project', 'CreativeWork'],
    temporalCoverage: '2022-10/..',
    hasPart: {
      '@id': 'https://torg.example/programme/plan#1',
      name: 'Åtagande',
      hasPart: { position: '1.1', text: 'Åtgärd', maintainer: { name: 'Bokverket' } },
    },
  })
})

test('a rule becomes a schedule, and one with parts unknown to schema.org does not', () => {
  const series = (rule: string) =>
    toSchemaOrg(
      'series',
      {
        id: 's',
        name: { sv: 'Serie' },
        organisers: [{ name: { sv: 'Lovisa stad' }, role: 'organiser' }],
        recurrence: { rule, start: '2026-01-13T09:00', zone: 'Europe/Helsinki', except: ['2026-07-14'] },
      },
      context,
    )
  expect(series('FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;UNTIL=20261231').document.eventSchedule).toEqual({
    '@type': 'Schedule',
    repeatFrequency: 'P2M',
    byDay: '2TU',
    startDate: '2026-01-13',
    startTime: '09:00:00',
    endDate: '2026-12-31',
    scheduleTimezone: 'Europe/Helsinki',
    exceptDate: '2026-07-14',
  })
  const { document, lost } = series('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2')
  expect(document.eventSchedule).toBeUndefined()
  expect(lost.map(({ pointer }) => pointer)).toContain('/recurrence')
})

test('a series holds its events, without naming itself in each', () => {
  const { document } = toSchemaOrg(
    'series',
    { id: 's', name: { sv: 'Serie' }, organisers: [{ name: { sv: 'Lovisa stad' }, role: 'organiser' }] },
    { ...context, events: [anEvent({ series: 's' }), anEvent({ id: 'b', series: 'other' })] },
  )
  expect(document.subEvent).toMatchObject({ identifier: 'lovisa-2026-03-19' })
  expect(document.subEvent).not.toHaveProperty('superEvent')
})

test('a list keeps the order, and a feed the times of change', () => {
  const recorded = { version: 2, created: '2026-01-01T00:00:00Z', modified: '2026-01-02T00:00:00Z' }
  const events = [anEvent({ id: 'b', recorded }), anEvent({ id: 'a', recorded })]
  const list = toItemList('event', events, { ...context, name: 'Evenemang' }).document
  expect(list).toMatchObject({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { position: 1, item: { identifier: 'b' } },
      { position: 2, item: { identifier: 'a' } },
    ],
  })
  expect(toDataFeed('event', events, context).document.dataFeedElement).toMatchObject([
    { dateModified: recorded.modified, item: { identifier: 'b' } },
    { item: { identifier: 'a' } },
  ])
})
