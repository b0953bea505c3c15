import type { Cadence, Evaluation, Milestone } from '@torg/domain/programmes'
import type { LocalizedText } from '@torg/domain/values'

const equality: LocalizedText = {
  sv: 'Följderna för jämlikheten, sett till olika grupper och diskrimineringsgrunder',
  fi: 'Vaikutukset yhdenvertaisuuteen eri ryhmien ja syrjintäperusteiden kannalta',
  en: 'Effects on equality, by groups and grounds of discrimination',
}

const earlierProgrammes: LocalizedText = {
  sv: 'Vilket genomslag de tidigare programmens mål har fått',
  fi: 'Aiempien ohjelmien tavoitteiden vaikuttavuus',
  en: 'What impact the goals of the earlier action plans have had',
}

export const evaluations: Evaluation[] = [
  {
    id: 'halvtid-2025',
    kind: 'midterm',
    title: { sv: 'Halvtidsutvärdering', fi: 'Väliarviointi', en: 'Midterm evaluation' },
    when: '2025',
    criteria: [
      {
        sv: 'Hur väl målen har uppnåtts',
        fi: 'Tavoitteiden toteutuminen',
        en: 'How far the goals have been reached',
      },
      {
        sv: 'Om programmet behöver fler åtaganden',
        fi: 'Tarvitaanko ohjelmaan lisää sitoumuksia',
        en: 'Whether the action plan needs more commitments',
      },
      equality,
      {
        sv: 'Följderna för barns och ungas chanser att få information och vara med',
        fi: 'Vaikutukset lasten ja nuorten mahdollisuuksiin saada tietoa ja osallistua',
        en: "Effects on children's and young people's chances to get information and to take part",
      },
      earlierProgrammes,
    ],
    mayAmend: true,
    note: {
      sv: 'Det som utvärderingen visar leder till de ändringar och tillägg som behövs för återstoden av programmet.',
      fi: 'Arvioinnin perusteella tehdään ohjelman loppukaudelle tarvittavat muutokset ja täydennykset.',
      en: 'What it shows leads to the changes and additions that the rest of the programme period needs.',
    },
  },
  {
    id: 'slut-2027',
    kind: 'final',
    title: { sv: 'Slututvärdering', fi: 'Loppuarviointi', en: 'Final evaluation' },
    when: '2027',
    criteria: [
      {
        sv: 'Hur programmet har genomförts',
        fi: 'Ohjelman toteutuminen',
        en: 'How the action plan has been carried out',
      },
      {
        sv: 'Programmets preliminära genomslag',
        fi: 'Ohjelman alustava vaikuttavuus',
        en: 'Its preliminary impact',
      },
      equality,
      {
        sv: 'Vilka möjligheter olika grupper har haft att delta',
        fi: 'Eri ryhmien mahdollisuudet osallistua',
        en: "Different groups' chances to take part",
      },
      {
        sv: 'Deltagandets kvalitet',
        fi: 'Osallistumisen laatu',
        en: 'The quality of participation',
      },
      earlierProgrammes,
    ],
    mayAmend: false,
    note: {
      sv: 'Kvaliteten tas upp därför att det under beredningen fanns oro för deltagande på låtsas: mötesunderlag som kommer för sent, eller beslut som redan är fattade när andra får vara med.',
      fi: 'Laatua arvioidaan, koska valmistelussa huolestuttiin näennäisestä osallistumisesta: kokousaineisto tulee liian myöhään, tai päätös on jo tehty, kun muut pääsevät mukaan.',
      en: 'Quality is assessed because there was concern, while the plan was prepared, about participation for show: material that comes too late before a meeting, or decisions already taken when others are let in.',
    },
  },
]

export const cadences: Cadence[] = [
  {
    id: 'arbetsgruppens-moten',
    what: {
      sv: 'Arbetsgruppens möten för fortlöpande uppföljning',
      fi: 'Työryhmän kokoukset jatkuvaa seurantaa varten',
      en: 'Meetings of the working group for continuous follow-up',
    },
    times: 4,
    per: 'year',
    by: 'oppen-forvaltning-arbetsgrupp',
  },
]

export const milestones: Milestone[] = [
  {
    id: 'offentliggjort',
    title: {
      sv: 'Programmet offentliggörs',
      fi: 'Ohjelma julkaistaan',
      en: 'The action plan is published',
    },
    when: '2023-10',
  },
  {
    id: 'verkstallighetsbrev',
    title: {
      sv: 'Verkställighetsbrevet går ut till kommuner, välfärdsområden och statens myndigheter',
      fi: 'Toimeenpanokirje lähtee kunnille, hyvinvointialueille ja valtion viranomaisille',
      en: 'The implementation letter goes out to municipalities, wellbeing services counties and state authorities',
    },
    when: '2024-01-12',
  },
  {
    id: 'programmet-slutar',
    title: {
      sv: 'Programmet upphör att gälla',
      fi: 'Ohjelman voimassaolo päättyy',
      en: 'The action plan ceases to apply',
    },
    when: '2027-09-30',
  },
]
