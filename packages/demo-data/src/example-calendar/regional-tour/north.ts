import type { PublicEvent } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { towns } from '../../towns.ts'
import { example, registrationLink } from '../example.ts'
import { at, timed } from '../time.ts'
import { workday } from '../workdays.ts'
import { stop } from './series.ts'

export const oulu = (today: Day): PublicEvent => {
  const day = workday(today, 6)
  return example({
    ...stop,
    id: 'exempel-regionturne-uleaborg',
    name: {
      fi: 'Avoin hallinto tien päällä: Oulu',
      sv: 'Öppen förvaltning på väg: Uleåborg',
      en: 'Open government on the road: Oulu',
    },
    summary: {
      fi: 'Miten asukas löytää oikean ihmisen virastosta? Työpajassa ratkotaan oikeita tapauksia.',
      'fi-simple': 'Tule kertomaan, miten viraston pitäisi palvella sinua.',
      sv: 'Hur hittar man rätt person på en myndighet? Vi löser verkliga fall tillsammans.',
      en: 'How do residents find the right person at an agency? We work through real cases together.',
    },
    when: timed(day, '12:00', '15:30'),
    languages: ['fi'],
    place: {
      ...towns.oulu,
      name: { fi: 'Torisali', sv: 'Torgsalen', en: 'Market Hall' },
      address: {
        street: { fi: 'Kauppatori 1', sv: 'Salutorget 1' },
        postalCode: '90100',
        locality: { fi: 'Oulu', sv: 'Uleåborg' },
        country: 'FI',
      },
      accessibility: { stepFree: true, accessibleToilet: true, inductionLoop: true },
    },
    agenda: [
      {
        start: at(day, '12:00'),
        end: at(day, '12:30'),
        title: { fi: 'Lounas ja tervetuloa', sv: 'Lunch och välkommen', en: 'Lunch and welcome' },
        speakers: [
          { name: 'Aino Esimerkki', title: { fi: 'Kiertueen vetäjä', sv: 'Turnéledare', en: 'Tour leader' } },
        ],
      },
      {
        start: at(day, '12:30'),
        end: at(day, '15:00'),
        title: { fi: 'Tapauspajat', sv: 'Fallverkstäder', en: 'Case workshops' },
      },
      {
        start: at(day, '15:00'),
        end: at(day, '15:30'),
        title: { fi: 'Mitä viemme kotiin', sv: 'Vad vi tar med oss hem', en: 'What we take home' },
        speakers: [{ organisation: 'vm' }],
      },
    ],
    registration: {
      kind: 'link',
      link: registrationLink('oulu'),
      opens: addDays(today, -20),
      closes: at(addDays(day, -3), '16:00'),
      capacity: 60,
    },
  })
}

export const inari = (today: Day): PublicEvent => {
  const day = workday(today, 22)
  return example({
    ...stop,
    id: 'exempel-regionturne-enare',
    name: {
      fi: 'Avoin hallinto tien päällä: Inari',
      se: 'Ságastallandilálašvuohta Anáris',
      sv: 'Öppen förvaltning på väg: Enare',
      en: 'Open government on the road: Inari',
    },
    summary: {
      fi: 'Palvelut pohjoisessa, omalla kielellä. Mukaan pääsee myös verkossa.',
      se: 'Bures boahtin! Don sáhtát hupmat davvisámegillii dahje suomagillii.',
      sv: 'Tjänster i norr, på det egna språket. Det går också att delta på distans.',
      en: 'Services in the north, in people’s own language. You can also join online.',
    },
    when: timed(day, '11:00', '15:00'),
    attendance: 'both',
    languages: ['se', 'fi'],
    place: {
      ...towns.inari,
      name: { fi: 'Järvitupa', sv: 'Sjöstugan', en: 'Lake Lodge' },
      address: {
        street: { fi: 'Inarintie 10' },
        postalCode: '99870',
        locality: { fi: 'Inari', se: 'Anár', sv: 'Enare' },
        country: 'FI',
      },
      accessibility: {
        stepFree: true,
        captions: true,
        note: {
          fi: 'Tulkkaus pohjoissaamen ja suomen välillä',
          sv: 'Tolkning mellan nordsamiska och finska',
          en: 'Interpreting between Northern Sámi and Finnish',
        },
      },
      online: { href: 'https://example.org/inari/live' },
    },
    registration: { kind: 'link', link: registrationLink('inari'), closes: addDays(day, -7) },
  })
}
