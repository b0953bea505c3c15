import type { PublicEvent } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { example, registrationLink } from './example.ts'
import { serving } from './programme.ts'
import { at, monthFrom, timed } from './time.ts'
import { workday } from './workdays.ts'

const dataEconomy = (today: Day): PublicEvent =>
  example({
    id: 'exempel-seminarium-dataekonomi',
    kind: 'seminar',
    name: {
      fi: 'Datatalous arjessa',
      sv: 'Dataekonomin i vardagen',
      en: 'The data economy in daily life',
    },
    summary: {
      fi: 'Mitä hyötyä datasta on ihmiselle, joka ei tiedä antaneensa sitä?',
      sv: 'Vilken nytta har den av data som inte vet att hon har lämnat dem?',
      en: 'What good is data to a person who does not know she gave it?',
    },
    when: { kind: 'approximate', date: monthFrom(today, 100) },
    status: {
      kind: 'postponed',
      reason: {
        fi: 'Pääpuhuja on estynyt; uusi päivä etsitään.',
        sv: 'Huvudtalaren har fått förhinder; en ny dag söks.',
        en: 'The main speaker cannot come; a new day is being sought.',
      },
      earlier: timed(workday(today, 10), '12:00', '16:00'),
    },
    attendance: 'both',
    languages: ['fi', 'sv', 'en'],
    place: { ...towns.helsinki, name: { fi: 'Satamahalli', sv: 'Hamnhallen', en: 'Harbour Hall' } },
    organisers: [
      { organisation: 'lvm', role: 'organiser' },
      { organisation: 'digitaliseringsbyran', role: 'partner' },
    ],
    audiences: ['everyone'],
    level: 'national',
    price: { free: true },
  })

const preparedness = (today: Day): PublicEvent => {
  const day = workday(today, 13)
  return example({
    id: 'exempel-ovning-cybersakerhet',
    kind: 'workshop',
    name: {
      fi: 'Kyberharjoitus kunnille',
      sv: 'Cyberövning för kommuner',
      en: 'Cyber exercise for municipalities',
    },
    summary: {
      fi: 'Päivä, jona kunnan sähköposti ei toimi. Harjoitellaan, kuka soittaa ja kenelle.',
      sv: 'En dag då kommunens e-post inte fungerar. Vi övar vem som ringer vem.',
      en: 'A day on which the municipality’s e-mail does not work. We practise who calls whom.',
    },
    when: timed(day, '08:30', '15:30'),
    status: {
      kind: 'full',
      reason: {
        fi: 'Paikat täyttyivät. Toinen harjoitus on suunnitteilla.',
        sv: 'Platserna är slut. En övning till planeras.',
        en: 'No places are left. Another exercise is planned.',
      },
    },
    attendance: 'on-site',
    languages: ['fi'],
    place: {
      ...towns.jyvaskyla,
      name: { fi: 'Harjusali', sv: 'Åssalen', en: 'Ridge Hall' },
      address: {
        street: { fi: 'Harjukatu 3' },
        postalCode: '40100',
        locality: { fi: 'Jyväskylä' },
        country: 'FI',
      },
      accessibility: { stepFree: true, accessibleToilet: true },
    },
    organisers: [
      { organisation: 'vm', role: 'organiser' },
      { organisation: 'lvm', role: 'partner' },
      { organisation: 'stm', role: 'partner' },
    ],
    audiences: ['municipalities', 'wellbeing-services-counties'],
    level: 'national',
    registration: {
      kind: 'link',
      link: registrationLink('kyberharjoitus'),
      closes: at(addDays(day, -7), '16:00'),
      capacity: 48,
    },
    price: { free: true },
  })
}

/** An event in another zone, and one that is not in Finnish. */
const stockholm = (today: Day): PublicEvent => {
  const day = workday(today, 29)
  return example({
    id: 'exempel-seminarium-prioritering',
    kind: 'seminar',
    name: {
      sv: 'Att välja bort: seminarium om prioritering',
      en: 'Choosing what not to do: a seminar on priorities',
    },
    summary: {
      sv: 'Tre myndigheter berättar om projekt som de lade ner i tid.',
      en: 'Three agencies tell of projects that they stopped in time.',
    },
    when: timed(day, '13:00', '16:30', 'Europe/Stockholm'),
    status: { kind: 'scheduled' },
    attendance: 'both',
    languages: ['sv', 'en'],
    place: {
      ...towns.stockholm,
      name: { sv: 'Vattenhuset', en: 'Water House' },
      address: {
        street: { sv: 'Exempelgatan 11' },
        postalCode: '111 11',
        locality: { sv: 'Stockholm' },
        country: 'SE',
      },
      accessibility: { stepFree: true, accessibleToilet: true, inductionLoop: true, captions: true },
      online: { href: 'https://example.org/prioritering/live' },
    },
    organisers: [
      { organisation: 'expertgruppen-for-digitala-investeringar', role: 'organiser' },
      { organisation: 'vinnova', role: 'partner' },
    ],
    audiences: ['public-administration'],
    level: 'international',
    programme: 'uppdraget-digitala-investeringar',
    nodes: [
      { programme: 'uppdraget-digitala-investeringar', node: 'seminarieserie' },
      { programme: 'uppdraget-digitala-investeringar', node: 'kriterier' },
    ],
    series: 'expertgruppens-seminarier',
    registration: {
      kind: 'link',
      link: registrationLink('prioritering'),
      closes: addDays(day, -4),
      capacity: 120,
    },
    price: { free: true },
  })
}

const evaluationHearing = (today: Day): PublicEvent =>
  example({
    id: 'exempel-utfragning-slututvardering',
    kind: 'online-consultation',
    name: {
      fi: 'Verkkokuuleminen loppuarvioinnista',
      sv: 'Webbhörande om slututvärderingen',
      en: 'Online hearing on the final evaluation',
    },
    summary: {
      fi: 'Oliko osallistuminen aitoa? Vastauksista tulee arvioinnin aineistoa.',
      sv: 'Var delaktigheten på riktigt? Svaren blir underlag för utvärderingen.',
      en: 'Was participation real? The answers become material for the evaluation.',
    },
    when: { kind: 'approximate', date: monthFrom(today, 135) },
    status: { kind: 'scheduled' },
    attendance: 'online',
    languages: ['fi', 'sv', 'en'],
    organisers: [{ organisation: 'oppen-forvaltning-arbetsgrupp', role: 'organiser' }],
    audiences: ['everyone'],
    level: 'national',
    ...serving('1', '2', '3'),
    registration: { kind: 'none' },
    price: { free: true },
  })

export const digitalGovernmentEvents = (today: Day): PublicEvent[] => [
  dataEconomy(today),
  preparedness(today),
  stockholm(today),
  evaluationHearing(today),
]
