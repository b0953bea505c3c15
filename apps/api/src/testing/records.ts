import type { AnyRecord, RecordOf } from '@torg/domain/records'

/** A seminar of an organisation. */
export const event = (id: string, given: Partial<RecordOf<'event'>> = {}): AnyRecord => ({
  kind: 'event',
  record: {
    id,
    kind: 'seminar',
    name: { sv: `Seminariet ${id}`, fi: `Seminaari ${id}`, en: `Seminar ${id}` },
    when: { kind: 'timed', start: '2026-12-01T13:00', end: '2026-12-01T16:00', zone: 'Europe/Helsinki' },
    status: { kind: 'scheduled' },
    organisers: [{ organisation: 'town', role: 'organiser' }],
    level: 'local',
    ...given,
  },
})

export const organisation = (id: string, given: Partial<RecordOf<'organisation'>> = {}): AnyRecord => ({
  kind: 'organisation',
  record: { id, kind: 'municipality', name: { sv: 'Staden', fi: 'Kaupunki' }, lifecycle: 'active', ...given },
})

const programme: AnyRecord = {
  kind: 'programme',
  record: { id: 'plan', kind: 'action-plan', name: { sv: 'Planen', en: 'The plan' }, lifecycle: 'active' },
}

const ask = (id: string, given: Partial<RecordOf<'ask'>>): AnyRecord => ({
  kind: 'ask',
  record: {
    id,
    programme: 'plan',
    from: 'ministry',
    order: 1,
    audiences: ['municipalities'],
    strength: 'asked',
    verb: { text: 'ombeds', language: 'sv' },
    text: { sv: 'Gör detta', fi: 'Tehkää tämä' },
    ...given,
  },
})

const chair = (id: string, person: string, given: Partial<RecordOf<'membership'>>): AnyRecord => ({
  kind: 'membership',
  record: { id, organisation: 'group', member: { person }, role: 'chair', status: 'confirmed', ...given },
})

/** At least one record of every kind, with each case that the API has to tell apart. */
export const seed: AnyRecord[] = [
  organisation('town', {
    municipality: { country: 'FI', code: '905', name: { fi: 'Vaasa', sv: 'Vasa' }, region: 'FI-12' },
  }),
  organisation('ministry', {
    kind: 'ministry',
    name: { sv: 'Ministeriet', fi: 'Ministeriö', en: 'The ministry' },
  }),
  organisation('bureau', {
    kind: 'agency',
    name: { fi: 'Virasto' },
    parent: 'ministry',
    formerIds: ['office'],
  }),
  organisation('group', {
    kind: 'ministerial-working-group',
    name: { sv: 'Arbetsgruppen' },
    matters: [
      { id: 'administration', name: { sv: 'Förvaltning' } },
      { id: 'digital', name: { sv: 'Digitalisering' }, broader: 'administration' },
      { id: 'other', name: { sv: 'Övrigt' } },
    ],
  }),
  { kind: 'person', record: { id: 'ada', name: { given: 'Ada', family: 'Berg' } } },
  { kind: 'person', record: { id: 'bo', name: { given: 'Bo', family: 'Ek' } } },
  { kind: 'document', record: { id: 'letter', kind: 'letter', title: { sv: 'Brevet', fi: 'Kirje' } } },
  chair('ada-chair', 'ada', {
    period: '2022-01-01/2022-06-30',
    scope: { kind: 'only', matters: ['administration'] },
    sources: [{ document: 'letter', quote: { text: 'Ada Berg är ordförande', language: 'sv' } }],
    stated: [{ field: '/period', part: 'start', basis: 'inferred' }],
  }),
  chair('bo-chair', 'bo', { period: '2022-06', scope: { kind: 'except', matters: ['administration'] } }),
  { kind: 'contact', record: { id: 'desk', of: { organisation: 'town' }, languages: ['sv', 'fi'] } },
  programme,
  ask('wish', { strength: 'wished', order: 1, due: { by: '2027-06-30' } }),
  ask('duty', {
    strength: 'binding',
    order: 2,
    audiences: ['public-administration'],
    due: { before: '2027' },
  }),
  ask('theirs', { strength: 'binding', order: 3, audiences: ['ministries'], node: '1.2' }),
  {
    kind: 'call',
    record: {
      id: 'confirm',
      programme: 'plan',
      from: 'ministry',
      title: { sv: 'Bekräfta' },
      text: { sv: 'Bekräfta er kontaktperson' },
      audiences: ['ministries'],
      options: [{ id: 'yes', text: { sv: 'Ja' } }],
      deadline: { by: '2023-02-05' },
      issues: [
        {
          field: '/deadline/by',
          kind: 'impossible-date',
          document: 'letter',
          printed: '5.2.2023',
          proposed: '2024-02-05',
          note: { sv: 'Brevet är från 2024' },
          status: 'open',
        },
      ],
    },
  },
  {
    kind: 'series',
    record: {
      id: 'days',
      name: { sv: 'Dagarna' },
      organisers: [{ organisation: 'town', role: 'organiser' }],
    },
  },
  {
    kind: 'post',
    record: {
      id: 'note',
      kind: 'blog',
      title: { sv: 'Anteckning' },
      text: { sv: 'Om torget' },
      author: { person: 'ada' },
    },
  },
  event('past', {
    when: { kind: 'all-day', start: '2026-11-01' },
    organisers: [{ organisation: 'bureau', role: 'organiser' }],
  }),
  event('today', {
    when: { kind: 'timed', start: '2026-11-22T09:00', end: '2026-11-22T10:00', zone: 'Europe/Helsinki' },
    languages: ['fi', 'sv'],
    audiences: ['public-administration'],
    place: {
      municipality: { country: 'FI', code: '905', name: { fi: 'Vaasa', sv: 'Vasa' }, region: 'FI-12' },
      coordinates: { latitude: 63.096, longitude: 21.616 },
    },
  }),
  event('tomorrow', {
    when: { kind: 'part-of-day', date: '2026-11-23', part: 'afternoon' },
    name: { fi: 'Huomisen keskustelu' },
    attendance: 'online',
    kind: 'webinar',
    programme: 'plan',
    nodes: [{ programme: 'plan', node: '1.2' }],
    series: 'days',
  }),
  event('open', { registration: { kind: 'link', link: { href: 'https://example.org/anmal' } } }),
  event('shut', {
    registration: { kind: 'link', link: { href: 'https://example.org/anmal' }, closes: '2026-11-20' },
  }),
  event('spring', { when: { kind: 'approximate', date: '2027-21' }, status: { kind: 'postponed' } }),
]
