import { type EventSeries, occurrences, type PublicEvent, type Recurrence } from '@torg/domain/events'
import { addDays, type Day, type LocalizedText } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { translatedFromFinnish } from '../translations.ts'
import { example, registrationLink } from './example.ts'
import { serving } from './programme.ts'
import { at, timed } from './time.ts'
import { workday } from './workdays.ts'

const organisers: PublicEvent['organisers'] = [
  { organisation: 'oppen-forvaltning-team', role: 'organiser' },
  {
    name: {
      fi: 'Erätauko-ystävät ry (keksitty)',
      sv: 'Dialogvännerna rf (påhittad)',
      en: 'Friends of Dialogue (invented)',
    },
    role: 'partner',
  },
]

/** No Finnish holiday falls on a second Tuesday. */
const secondTuesdays: Recurrence = {
  rule: 'FREQ=MONTHLY;BYDAY=2TU',
  start: '2026-01-13T08:30',
  zone: 'Europe/Helsinki',
}

export const tuesdayDialogues: EventSeries = {
  id: 'exempel-dialogtisdagar',
  example: true,
  name: { fi: 'Toisen tiistain dialogi', sv: 'Andra tisdagens dialog', en: 'Second Tuesday dialogue' },
  description: {
    fi: 'Tunti keskustelua verkossa, aina kuukauden toisena tiistaina ja aina yhdestä kysymyksestä.',
    sv: 'En timmes samtal på webben, alltid månadens andra tisdag och alltid om en fråga.',
    en: 'An hour’s conversation online, always on the second Tuesday of the month and always on one question.',
  },
  organisers,
  ...serving('1.1'),
  recurrence: secondTuesdays,
  level: 'national',
  translations: translatedFromFinnish,
}

const questions: { name: LocalizedText; full?: boolean }[] = [
  {
    name: {
      fi: 'Dialogi: Kuka jää kuulematta?',
      sv: 'Dialog: Vem blir inte hörd?',
      en: 'Dialogue: Who goes unheard?',
    },
    full: true,
  },
  {
    name: {
      fi: 'Dialogi: Milloin viranomaiseen voi luottaa?',
      sv: 'Dialog: När kan man lita på en myndighet?',
      en: 'Dialogue: When can one trust an authority?',
    },
  },
  {
    name: {
      fi: 'Dialogi: Mitä tekoälylle saa antaa?',
      sv: 'Dialog: Vad får man lämna över till AI?',
      en: 'Dialogue: What may we leave to AI?',
    },
  },
]

const tuesdayDialogue = (
  day: Day,
  { name, full = false }: (typeof questions)[number],
  index: number,
): PublicEvent =>
  example({
    id: `exempel-dialogtisdag-${index + 1}`,
    kind: 'dialogue',
    name,
    summary: {
      fi: 'Kahdeksan hengen ryhmiä, yksi kysymys, ei asiantuntijoita.',
      sv: 'Åtta personer i varje grupp, en fråga, inga experter.',
      en: 'Groups of eight, one question, no experts.',
    },
    when: timed(day, '08:30', '09:30'),
    status: full
      ? {
          kind: 'full',
          reason: {
            fi: 'Kaikki paikat on varattu.',
            sv: 'Alla platser är tagna.',
            en: 'All places are taken.',
          },
        }
      : { kind: 'scheduled' },
    attendance: 'online',
    languages: ['fi', 'sv'],
    place: { online: { href: 'https://example.org/dialogi' }, accessibility: { captions: true } },
    organisers,
    audiences: ['everyone'],
    level: 'national',
    series: tuesdayDialogues.id,
    ...serving('1.1'),
    registration: {
      kind: 'link',
      link: registrationLink('dialogi'),
      closes: at(addDays(day, -1), '12:00'),
      capacity: 64,
    },
    price: { free: true },
  })

const kokkola = (today: Day): PublicEvent =>
  example({
    id: 'exempel-kvallsdialog-karleby',
    kind: 'dialogue',
    name: { sv: 'Kvällsdialog i Karleby', fi: 'Iltadialogi Kokkolassa' },
    summary: {
      sv: 'Grannar från båda språkgrupperna talar om tryggheten i kvarteret. Klockslaget meddelas senare.',
      fi: 'Molempien kieliryhmien naapurit puhuvat korttelin turvallisuudesta. Kellonaika ilmoitetaan myöhemmin.',
    },
    when: { kind: 'part-of-day', date: workday(today, 27), part: 'evening' },
    status: { kind: 'scheduled' },
    attendance: 'on-site',
    languages: ['sv', 'fi'],
    place: {
      ...towns.kokkola,
      name: { sv: 'Kvarterslokalen', fi: 'Korttelitupa' },
      address: {
        street: { sv: 'Långbrogatan 12', fi: 'Pitkänsillankatu 12' },
        postalCode: '67100',
        locality: { sv: 'Karleby', fi: 'Kokkola' },
        country: 'FI',
      },
      accessibility: { stepFree: true },
    },
    organisers: [
      { name: { sv: 'Karleby stad', fi: 'Kokkolan kaupunki' }, role: 'host' },
      { organisation: 'sm', role: 'partner' },
    ],
    audiences: ['residents'],
    level: 'local',
    ...serving('1.1'),
    registration: { kind: 'none' },
    price: { free: true, note: { sv: 'Kaffet bjuds', fi: 'Kahvitarjoilu' } },
  })

export const dialogueEvents = (today: Day): PublicEvent[] => {
  const tuesdays = [...occurrences(secondTuesdays, { from: addDays(today, 1), to: addDays(today, 130) })]
  return [
    ...questions.flatMap((question, index) => {
      const start = tuesdays[index]
      return start ? [tuesdayDialogue(start.slice(0, 10), question, index)] : []
    }),
    kokkola(today),
  ]
}
