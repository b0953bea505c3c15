import type { Call } from '@torg/domain/programmes'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './letter.ts'

export const calls: Call[] = [
  {
    id: 'ogp5-kontaktpersoner-2024',
    programme: 'ogp-finland-5',
    from: 'vm',
    title: {
      sv: 'Bekräfta kontaktpersonen eller utse en ny',
      fi: 'Vahvistakaa yhteyshenkilö tai nimetkää uusi',
      en: 'Confirm your contact person or name a new one',
    },
    text: {
      sv: 'Ett nytt program har börjat. Meddela därför vem som företräder myndigheten i tjänstemannanätverket för öppen förvaltning från och med nu.',
      fi: 'Uusi ohjelma on alkanut. Ilmoittakaa siksi, kuka edustaa virastoanne avoimen hallinnon virkamiesverkostossa tästä eteenpäin.',
      en: "A new action plan has begun. Please say who represents your authority in the open government officials' network from now on.",
    },
    audiences: ['state-administration'],
    issued: '2024-01-12',
    deadline: { before: '2023-02-05' },
    options: [
      {
        id: 'bekrafta',
        text: {
          sv: 'Den nuvarande företrädaren fortsätter',
          fi: 'Nykyinen edustaja jatkaa',
          en: 'The present representative continues',
        },
      },
      {
        id: 'utse-ny',
        text: {
          sv: 'En ny företrädare utses',
          fi: 'Nimetään uusi edustaja',
          en: 'A new representative is named',
        },
      },
    ],
    respond: { email: 'avoinhallinto@vm.fi', contact: 'oppen-forvaltning-kontaktpersoner' },
    concerns: 'oppen-forvaltning-tjanstemannanatverk',
    sources: [
      cite('del 4, stycke 4', {
        quote:
          'önskar vi av myndigheterna antingen en bekräftelse att den nuvarande företrädaren fortsätter eller att en ny företrädare utnämns',
        fields: ['/options'],
      }),
      cite('del 4, stycke 4', {
        quote: 'adressen avoinhallinto@vm.fi före den 5 februari 2023',
        fields: ['/deadline', '/respond'],
      }),
      cite('rubrik och inledning', { quote: '12.1.2024', fields: ['/issued'] }),
    ],
    issues: [
      {
        field: '/deadline/before',
        kind: 'impossible-date',
        printed: 'före den 5 februari 2023',
        proposed: '2024-02-05',
        note: {
          sv: 'Brevet är från den 12 januari 2024, så ett svar före februari 2023 är inte möjligt. Troligen menas 2024.',
          fi: 'Kirje on päivätty 12.1.2024, joten vastaus ennen helmikuuta 2023 ei ole mahdollinen. Todennäköisesti tarkoitetaan vuotta 2024.',
          en: 'The letter is of 12 January 2024, so an answer before February 2023 is impossible. Most likely 2024 is meant.',
        },
        status: 'open',
      },
      {
        field: '/respond/email',
        kind: 'conflict',
        printed: 'avoinhallinto@vm.fi',
        proposed: 'avoinhallinto@gov.fi',
        note: {
          sv: 'På andra ställen i brevet slutar teamets adress på gov.fi.',
          fi: 'Muualla kirjeessä tiimin osoite päättyy gov.fi.',
          en: 'Elsewhere in the letter the address of the team ends in gov.fi.',
        },
        status: 'open',
      },
    ],
    stated: [
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Brevet skriver ”myndigheterna” inom statsförvaltningen.',
          fi: 'Kirjeessä lukee valtionhallinnon ”viranomaiset”.',
          en: 'The letter writes “the authorities” within the state administration.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
]
