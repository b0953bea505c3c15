import type { PublicEvent } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { example, registrationLink } from './example.ts'
import { serving } from './programme.ts'
import { at, timed } from './time.ts'
import { workday } from './workdays.ts'

const invoices = (today: Day): PublicEvent => {
  const day = workday(today, 4)
  return example({
    id: 'exempel-webbinarium-inkopsfakturor',
    kind: 'webinar',
    name: {
      fi: 'Ostolaskut auki: näin kunta aloittaa',
      sv: 'Öppna inköpsfakturor: så börjar en kommun',
      en: 'Opening purchase invoices: how a municipality starts',
    },
    summary: {
      fi: 'Mitä laskuista julkaistaan, mitä peitetään ja kuka sen tekee.',
      sv: 'Vad som publiceras av fakturorna, vad som döljs och vem som gör det.',
      en: 'What to publish of the invoices, what to mask, and who does it.',
    },
    when: timed(day, '13:00', '14:15'),
    status: { kind: 'scheduled' },
    attendance: 'online',
    languages: ['fi', 'en'],
    place: { online: { href: 'https://example.org/ostolaskut' }, accessibility: { captions: true } },
    organisers: [{ organisation: 'vm', role: 'organiser' }],
    audiences: ['municipalities', 'wellbeing-services-counties'],
    level: 'national',
    ...serving('2.1', '2.1-insats-3'),
    agenda: [
      {
        start: at(day, '13:00'),
        end: at(day, '13:30'),
        title: {
          fi: 'Laskusta datasetiksi',
          sv: 'Från faktura till dataset',
          en: 'From invoice to data set',
        },
        speakers: [
          {
            name: 'Onni Otos',
            title: { fi: 'Talousjohtaja', sv: 'Ekonomidirektör', en: 'Finance Director' },
          },
        ],
      },
      {
        start: at(day, '13:30'),
        end: at(day, '14:15'),
        title: { fi: 'Kysymykset', sv: 'Frågor', en: 'Questions' },
      },
    ],
    registration: { kind: 'link', link: registrationLink('ostolaskut'), closes: at(day, '12:00') },
    price: { free: true },
  })
}

const aiEthics = (today: Day): PublicEvent => {
  const day = workday(today, 24)
  return example({
    id: 'exempel-verkstad-ai-etik',
    kind: 'workshop',
    name: {
      fi: 'Tekoälyn eettiset kysymykset käytännössä',
      sv: 'AI och etik i praktiken',
      en: 'AI ethics in practice',
    },
    summary: {
      fi: 'Työpajassa käydään läpi oman organisaation käyttötapaus alusta loppuun.',
      sv: 'I verkstaden går man igenom ett fall från sin egen organisation från början till slut.',
      en: 'The workshop takes a case from your own organisation from start to end.',
    },
    when: timed(day, '09:00', '11:30'),
    status: {
      kind: 'moved-online',
      reason: {
        fi: 'Salia remontoidaan, joten kokoonnumme verkossa.',
        sv: 'Salen renoveras, så vi möts på webben.',
        en: 'The hall is under repair, so we meet online.',
      },
    },
    attendance: 'online',
    languages: ['fi', 'sv'],
    place: { online: { href: 'https://example.org/etiikka' }, accessibility: { captions: true } },
    organisers: [
      { organisation: 'vm', role: 'organiser' },
      { organisation: 'tem', role: 'partner' },
    ],
    audiences: ['public-administration'],
    level: 'national',
    ...serving('2.1', '2.1-insats-4'),
    registration: { kind: 'link', link: registrationLink('etiikka'), closes: addDays(day, -3), capacity: 80 },
    price: { free: true },
  })
}

const crisisData = (today: Day): PublicEvent =>
  example({
    id: 'exempel-data-i-undantagslage',
    kind: 'seminar',
    name: {
      fi: 'Avoin data, kun tilanne on poikkeava',
      sv: 'Öppna data när läget är ovanligt',
      en: 'Open data when times are not normal',
    },
    summary: {
      fi: 'Päivä hallinnonalojen yhteiselle harjoitukselle: mitä suljetaan, mitä ei, ja kuka päättää.',
      sv: 'En dag då förvaltningsområdena övar ihop: vad stängs, vad stängs inte, och vem bestämmer.',
      en: 'A day for ministries and agencies to practise together: what is closed, what is not, and who decides.',
    },
    when: timed(workday(today, 66), '09:00', '16:00'),
    status: { kind: 'scheduled' },
    attendance: 'on-site',
    languages: ['fi'],
    place: {
      ...towns.kotka,
      name: { fi: 'Luotsiasema', sv: 'Lotsstationen', en: 'Pilot Station' },
      address: {
        street: { fi: 'Satamakatu 9' },
        postalCode: '48100',
        locality: { fi: 'Kotka' },
        country: 'FI',
      },
    },
    organisers: [
      { organisation: 'sm', role: 'organiser' },
      { organisation: 'vm', role: 'partner' },
    ],
    audiences: ['state-administration'],
    level: 'national',
    ...serving('2.1', '2.1-insats-2'),
    registration: { kind: 'link', link: registrationLink('poikkeustila') },
  })

export const openDataEvents = (today: Day): PublicEvent[] => [
  invoices(today),
  aiEthics(today),
  crisisData(today),
]
