import type { Link } from '@torg/domain/values'

export const actionPlanLink: Link = {
  href: 'https://avoinhallinto.fi/assets/files/2023/10/Avoin-hallinto-V-toimintaohjelma_01102023-1.pdf',
  title: {
    sv: 'Finlands femte handlingsprogram för öppen förvaltning',
    fi: 'Suomen viides avoimen hallinnon toimintaohjelma',
    en: "Finland's Fifth Open Government Action Plan",
  },
  language: 'fi',
  status: 'unverified',
  asPrinted: 'https://avoinhallinto.fi/assets/files/2023/10/Avoin-hallinto -V-toimintaohjelma_01102023-1.pdf',
}

export const strategyLink: Link = {
  href: 'https://avoinhallinto.fi/assets/files/2021/03/FM_Oppen_forvaltning_Strategi2030.pdf',
  title: {
    sv: 'Strategi för öppen förvaltning',
    fi: 'Avoimen hallinnon strategia',
    en: 'Open Government Strategy',
  },
  language: 'sv',
  status: 'unverified',
  asPrinted: 'https://avoinhallinto.fi/assets/files/2021/03/FM Oppen forvaltning Strategi2030.pdf',
}

export const siteLink: Link = {
  href: 'https://www.oppenforvaltning.fi/',
  title: {
    sv: 'Öppen förvaltning',
    fi: 'Avoin hallinto',
    en: 'Open government',
  },
  language: 'sv',
  status: 'unverified',
  asPrinted: 'www.oppenforvaltning.fi',
  note: {
    sv: 'Här finns programmet, strategin, nätverken, evenemangen och teamets kontaktuppgifter. De finska sidorna innehåller mer.',
    fi: 'Täältä löytyvät ohjelma, strategia, verkostot, tapahtumat ja tiimin yhteystiedot. Suomenkielisillä sivuilla on enemmän.',
    en: 'The programme, the strategy, the networks, the events and how to reach the team. The Finnish pages hold more.',
  },
}

export const oecdPrinciplesLink: Link = {
  href: 'https://avoinhallinto.fi/assets/files/2020/01/VM_Avoin_Hallinto_OECDn_suositukset_Tietokortti.pdf',
  title: {
    sv: 'OECD:s principer för öppen förvaltning',
    fi: 'OECD:n avoimen hallinnon periaatteet',
    en: 'OECD principles of open government',
  },
  language: 'fi',
  status: 'unverified',
  asPrinted:
    'https://avoinhallinto.fi/assets/files/2020/01/VM_Avain_Hallinto_OECDn_suositukset_Tietokortti.pdf',
  note: {
    sv: 'Adressen finns i två former i brevet; båda har skrivfel. Den här är sammansatt av dem.',
    fi: 'Osoite on kirjeessä kahdessa muodossa, joissa kummassakin on kirjoitusvirhe. Tämä on koottu niistä.',
    en: 'The letter has the address in two forms, each with a misprint. This one is put together from both.',
  },
}

export const ogpLink: Link = {
  href: 'https://www.opengovpartnership.org/',
  title: { en: 'Open Government Partnership' },
  language: 'en',
  status: 'unverified',
}

export const workingGroupLink: Link = {
  href: 'https://vm.fi/sv/projekt?tunnus=VM139:00/2023',
  title: {
    sv: 'Arbetsgruppen i projektfönstret',
    fi: 'Työryhmä Hankeikkunassa',
    en: "The working group in the Government's project window",
  },
  language: 'sv',
  status: 'unverified',
}

export const dialoguesLink: Link = {
  href: 'https://kansallisetdialogit.fi/sv/',
  title: { sv: 'Nationella dialoger', fi: 'Kansalliset dialogit', en: 'National Dialogues' },
  language: 'sv',
  status: 'unverified',
}

export const handbookLink: Link = {
  href: 'https://www.sitra.fi/julkaisut/demokraattisten-kohtaamisten-kasikirja',
  title: {
    fi: 'Demokraattisten kohtaamisten käsikirja',
    sv: 'Handboken för demokratiska möten',
    en: 'Handbook of democratic encounters',
  },
  language: 'fi',
  status: 'unverified',
}

export const youthRecommendationLink: Link = {
  href: 'https://legalinstruments.oecd.org/en/instruments/OECD-LEGAL-0474',
  title: {
    en: 'OECD recommendation on Creating Better Opportunities for Young People',
    sv: 'OECD:s ungdomsrekommendation',
    fi: 'OECD:n nuorisosuositus',
  },
  language: 'en',
  status: 'unverified',
}

/** The letter sends whoever wants to join, and whoever wants to come to its meeting, to the same form. */
export const networkSignUpLink: Link = {
  href: 'https://link.webropolsurveys.com/Participation/Public/12a220af-ba99-427d-87ea-61f5c13b9eca?displayId=Fin2874900',
  title: {
    sv: 'Anmälan till nätverket för öppen demokrati',
    fi: 'Ilmoittautuminen Avoin demokratia -verkostoon',
    en: 'Sign up for the Open Democracy Network',
  },
  status: 'unverified',
}
