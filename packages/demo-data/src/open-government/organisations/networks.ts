import type { Organisation } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { networkSignUpLink } from '../links/listed.ts'
import { networkLink, officialsNetworkLink } from '../links/unaddressed.ts'

export const openDemocracyNetwork: Organisation = {
  id: 'oppen-demokrati-natverk',
  kind: 'network',
  name: {
    sv: 'Nätverket för öppen demokrati',
    fi: 'Avoin demokratia -verkosto',
    en: 'Open Democracy Network',
  },
  description: {
    sv: 'Nytt nätverk för alla som intresserar sig för öppen demokrati: det sprider god praxis, främjar dialoger och tar upp ett tema i taget.',
    fi: 'Uusi verkosto kaikille, joita avoin demokratia kiinnostaa: se levittää hyviä käytäntöjä, edistää dialogeja ja tarttuu yhteen teemaan kerrallaan.',
    en: 'New network for everyone interested in open democracy: it spreads good practice, promotes dialogues and takes up one theme at a time.',
  },
  openTo: 'everyone',
  lifecycle: 'active',
  relations: [
    { kind: 'replaces', organisation: 'kommunernas-demokratinatverk' },
    {
      kind: 'coordinated-by',
      organisation: 'oppen-forvaltning-team',
      note: {
        sv: 'I samarbete med andra aktörer',
        fi: 'Yhteistyössä muiden toimijoiden kanssa',
        en: 'In cooperation with others',
      },
    },
    { kind: 'coordinates-with', organisation: 'oppen-forvaltning-tjanstemannanatverk' },
  ],
  links: [networkSignUpLink, networkLink],
  sources: [
    cite('del 2, 3.2', {
      quote: 'Vi startar ett nytt nätverk för öppen demokrati som är öppet för alla intresserade parter.',
      fields: ['/openTo'],
    }),
    cite('del 4, stycke 5', {
      quote: 'Kommunernas gemensamma demokratinätverk har ersatts med nätverket för öppen demokrati',
      fields: ['/relations/0'],
    }),
    cite('del 4, stycke 5', {
      quote: 'Tjänstemannanätverket och nätverket för öppen demokrati samordnas.',
      fields: ['/relations/2'],
    }),
  ],
  stated: [
    {
      field: '/lifecycle',
      basis: 'inferred',
      note: {
        sv: 'Nätverket startas enligt åtgärd 3.2, men har redan ersatt det förra och tar emot anmälningar.',
        fi: 'Verkosto käynnistetään toimenpiteen 3.2 mukaan, mutta se on jo korvannut edellisen ja ottaa vastaan ilmoittautumisia.',
        en: 'By measure 3.2 the network is being started, but it has already replaced the earlier one and takes sign-ups.',
      },
    },
  ],
  translations: translatedFromSwedish,
}

export const municipalDemocracyNetwork: Organisation = {
  id: 'kommunernas-demokratinatverk',
  kind: 'network',
  name: {
    sv: 'Kommunernas gemensamma demokratinätverk',
    fi: 'Kuntademokratiaverkosto',
    en: "Municipalities' democracy network",
  },
  description: {
    sv: 'Tidigare nätverk för kommunerna. Nätverket för öppen demokrati har tagit dess plats.',
    fi: 'Kuntien aiempi verkosto. Sen paikan on ottanut Avoin demokratia -verkosto.',
    en: 'Earlier network of the municipalities. The Open Democracy Network has taken its place.',
  },
  lifecycle: 'closed',
  sources: [cite('del 4, stycke 5', { quote: 'Kommunernas gemensamma demokratinätverk har ersatts' })],
  translations: translatedFromSwedish,
}

export const officialsNetwork: Organisation = {
  id: 'oppen-forvaltning-tjanstemannanatverk',
  kind: 'network',
  name: {
    sv: 'Tjänstemannanätverket för öppen förvaltning',
    fi: 'Avoimen hallinnon virkamiesverkosto',
    en: "Open Government Officials' Network",
  },
  description: {
    sv: 'Statens nätverk av kontaktpersoner, till stöd för en öppnare statsförvaltning. Det knyts till nätverket för öppen demokrati.',
    fi: 'Valtion yhteyshenkilöiden verkosto, joka tukee valtionhallinnon avaamista. Se kytketään Avoin demokratia -verkostoon.',
    en: "The state's network of contact persons, in support of a more open state administration. It is being tied to the Open Democracy Network.",
  },
  mandate: {
    tasks: [
      {
        id: 'support',
        verb: 'promote',
        text: {
          sv: 'Stödja främjandet av öppen förvaltning inom staten',
          fi: 'Tukea avoimen hallinnon edistämistä valtionhallinnossa',
          en: 'Support the promotion of open government within the state',
        },
      },
    ],
  },
  composition: {
    sv: 'En kontaktperson från varje myndighet, som myndigheten själv utser',
    fi: 'Yksi yhteyshenkilö kustakin viranomaisesta, viranomaisen itsensä nimeämänä',
    en: 'One contact person from each authority, appointed by the authority itself',
  },
  openTo: 'appointed',
  lifecycle: 'active',
  relations: [{ kind: 'coordinates-with', organisation: 'oppen-demokrati-natverk' }],
  links: [officialsNetworkLink],
  sources: [
    cite('del 4, stycke 4', {
      quote:
        'ett tjänstemannanätverk, till vilket man begärt att alla myndigheter utser en företrädare som kontaktperson',
    }),
    cite('del 2, 3.2, punkt 2', {
      quote: 'statens tjänstemannanätverk för öppen förvaltning',
      fields: ['/relations/0'],
    }),
  ],
  translations: translatedFromSwedish,
}
