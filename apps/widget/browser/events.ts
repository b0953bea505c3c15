import type { PublicEvent } from '@torg/domain/events'

const organisers: PublicEvent['organisers'] = [{ organisation: 'finansministeriet', role: 'organiser' }]

/** An event of the given day or hour in December 2026. */
export const eventOf = (id: string, fields: Partial<PublicEvent> = {}): PublicEvent => ({
  id,
  kind: 'seminar',
  name: { sv: `Seminarium ${id}`, fi: `Seminaari ${id}`, en: `Seminar ${id}` },
  when: { kind: 'timed', start: '2026-12-03T13:00', end: '2026-12-03T16:00', zone: 'Europe/Helsinki' },
  status: { kind: 'scheduled' },
  level: 'regional',
  organisers,
  ...fields,
})

export const manyEvents = (count: number): PublicEvent[] =>
  Array.from({ length: count }, (_, index) => eventOf(`e${index + 1}`))

/** One of every sort that a reader can meet. */
export const variedEvents: PublicEvent[] = [
  eventOf('vasa', {
    kind: 'regional-event',
    example: true,
    name: { sv: 'Öppen förvaltning i Vasa', fi: 'Avoin hallinto Vaasassa', en: 'Open government in Vaasa' },
    summary: {
      sv: 'En eftermiddag om hur myndigheter och invånare kan planera tillsammans.',
      fi: 'Iltapäivä siitä, miten viranomaiset ja asukkaat voivat suunnitella yhdessä.',
      en: 'An afternoon on how authorities and residents can plan together.',
    },
    description: {
      sv: 'Programmet börjar med kaffe.\n\nEfter pausen arbetar vi vid bord.',
      fi: 'Ohjelma alkaa kahvilla.\n\nTauon jälkeen työskentelemme pöydissä.',
      en: 'It begins with coffee.\n\nAfter the break we work at tables.',
    },
    attendance: 'both',
    languages: ['sv', 'fi'],
    place: {
      name: { sv: 'Stadshuset', fi: 'Kaupungintalo', en: 'City hall' },
      address: {
        street: { sv: 'Senatsgatan 1', fi: 'Senaatinkatu 1' },
        postalCode: '65100',
        locality: { sv: 'Vasa', fi: 'Vaasa' },
      },
      municipality: { country: 'FI', code: '905', name: { sv: 'Vasa', fi: 'Vaasa' } },
      online: { href: 'https://example.org/stream' },
      accessibility: { stepFree: true, inductionLoop: true, signLanguage: false },
    },
    agenda: [
      { start: '2026-12-03T13:00', title: { sv: 'Välkommen', fi: 'Tervetuloa', en: 'Welcome' } },
      {
        start: '2026-12-03T13:30',
        title: { sv: 'Arbete vid bord', fi: 'Pöytätyöskentely', en: 'Work at tables' },
      },
    ],
    registration: {
      kind: 'link',
      link: { href: 'https://example.org/register' },
      closes: '2026-11-30',
      capacity: 80,
    },
    price: { free: true },
    links: [{ href: 'https://example.org/background', title: { sv: 'Bakgrund' }, language: 'sv' }],
  }),
  eventOf('cancelled', {
    kind: 'workshop',
    name: { sv: 'Klarspråk på en dag', fi: 'Selkeää kieltä yhdessä päivässä', en: 'Plain language in a day' },
    when: { kind: 'all-day', start: '2026-12-08' },
    status: { kind: 'cancelled', reason: { sv: 'Föreläsaren är sjuk.', fi: 'Luennoija on sairaana.' } },
    attendance: 'on-site',
    place: { municipality: { country: 'FI', name: { sv: 'Mariehamn', fi: 'Maarianhamina' } } },
  }),
  eventOf('camp', {
    kind: 'academy',
    name: { fi: 'Osallisuuden talviakatemia kuntien ja hyvinvointialueiden asiantuntijoille' },
    summary: { fi: 'Kolme päivää menetelmiä, vierailuja ja vertaistukea.' },
    when: { kind: 'all-day', start: '2027-01-12', end: '2027-01-14' },
    languages: ['fi'],
    place: {
      name: { fi: 'Mikkelin kaupungintalo' },
      municipality: { country: 'FI', name: { fi: 'Mikkeli', sv: 'S:t Michel' } },
    },
  }),
  eventOf('afternoon', {
    kind: 'dialogue',
    name: { sv: 'Dialog om tillit', fi: 'Dialogi luottamuksesta', en: 'Dialogue on trust' },
    when: { kind: 'part-of-day', date: '2027-02-09', part: 'afternoon' },
    attendance: 'online',
    status: { kind: 'full' },
  }),
  eventOf('spring', {
    kind: 'network-meeting',
    name: {
      sv: 'Nätverket för öppen demokrati',
      fi: 'Avoimen demokratian verkosto',
      en: 'Network for open democracy',
    },
    when: { kind: 'approximate', date: '2027-21' },
  }),
  eventOf('october', {
    kind: 'national-event',
    name: {
      sv: 'Nationell demokratidag',
      fi: 'Valtakunnallinen demokratiapäivä',
      en: 'National democracy day',
    },
    when: { kind: 'approximate', date: '2027-10' },
  }),
  eventOf('yearless', {
    kind: 'observance-day',
    name: { sv: 'Barnkonventionens dag', fi: 'Lasten oikeuksien päivä', en: 'Day of the child' },
    when: { kind: 'approximate', date: 'XXXX-11-20' },
  }),
]
