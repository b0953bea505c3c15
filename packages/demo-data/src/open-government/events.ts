import type { Place, PublicEvent } from '@torg/domain/events'
import type { Stated } from '@torg/domain/values'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './letter.ts'
import { networkSignUpLink, siteLink } from './links/listed.ts'
import { academyEventsLink } from './links/unaddressed.ts'

const eventSquare: Place = {
  name: {
    sv: 'Stadshusets evenemangstorg',
    fi: 'Kaupungintalon tapahtumatori',
    en: 'City Hall event square',
  },
  municipality: {
    country: 'FI',
    code: '091',
    name: { fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki' },
    region: 'FI-18',
  },
}

const organiserInferred: Stated = {
  field: '/organisers',
  basis: 'inferred',
  note: {
    sv: 'Brevet säger inte vem som ordnar; teamet samordnar verksamheten.',
    fi: 'Kirje ei kerro järjestäjää; tiimi koordinoi toimintaa.',
    en: 'The letter does not say who organises; the team coordinates the activities.',
  },
}

export const events: PublicEvent[] = [
  {
    id: 'oppen-demokrati-natverk-2024-03-19',
    kind: 'network-meeting',
    name: {
      sv: 'Närmöte i nätverket för öppen demokrati, våren 2024',
      fi: 'Avoin demokratia -verkoston lähitapaaminen, kevät 2024',
      en: 'Open Democracy Network meeting in person, spring 2024',
    },
    summary: {
      sv: 'Det nya nätverket träffas på plats, dagen före akademin för frivilligorganisationer.',
      fi: 'Uusi verkosto tapaa kasvokkain Kansalaisjärjestöakatemian aattona.',
      en: 'The new network meets in person, the day before the Civil Society Academy.',
    },
    when: { kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' },
    status: { kind: 'scheduled' },
    attendance: 'on-site',
    place: eventSquare,
    organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
    audiences: ['everyone'],
    level: 'national',
    programme: 'ogp-finland-5',
    nodes: [{ programme: 'ogp-finland-5', node: '3.2' }],
    series: 'oppen-demokrati-natverkets-moten',
    links: [networkSignUpLink],
    sources: [
      cite('del 2, 3.2, stycke 1 efter punkterna', {
        quote:
          'Närmötet våren 2024 hålls på eftermiddagen den 19 mars på stadshusets evenemangstorg i Helsingfors.',
      }),
    ],
    stated: [
      organiserInferred,
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Nätverket är öppet för alla som är intresserade.',
          fi: 'Verkosto on avoin kaikille kiinnostuneille.',
          en: 'The network is open to everyone who is interested.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'akademi-for-frivilligorganisationer-2024',
    kind: 'academy',
    name: {
      sv: 'Akademin för frivilligorganisationer, våren 2024',
      fi: 'Kansalaisjärjestöakatemia, kevät 2024',
      en: 'Civil Society Academy, spring 2024',
    },
    summary: {
      sv: 'Riksomfattande dag där tjänstemän och frivilligorganisationer möts.',
      fi: 'Valtakunnallinen päivä, jona virkamiehet ja järjestöt kohtaavat.',
      en: 'A national day on which officials and civil society organisations meet.',
    },
    when: { kind: 'all-day', start: '2024-03-20' },
    status: { kind: 'scheduled' },
    attendance: 'on-site',
    place: eventSquare,
    organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
    audiences: ['state-administration', 'civil-society'],
    level: 'national',
    programme: 'ogp-finland-5',
    nodes: [
      { programme: 'ogp-finland-5', node: '2.2' },
      { programme: 'ogp-finland-5', node: '2.2-insats-1' },
    ],
    series: 'akademi-for-frivilligorganisationer',
    links: [academyEventsLink, siteLink],
    sources: [
      cite('del 2, 2.2, stycke 1 efter punkterna', {
        quote:
          'Den riksomfattande akademien för frivilligorganisationer våren 2024 hålls den 20 mars på stadshusets evenemangstorg i Helsingfors.',
      }),
    ],
    stated: [
      organiserInferred,
      {
        field: '/attendance',
        basis: 'inferred',
        note: {
          sv: 'En plats anges; om man också kan delta på distans står inte.',
          fi: 'Paikka ilmoitetaan; etäosallistumisesta ei kerrota.',
          en: 'A place is given; whether one can also take part online is not said.',
        },
      },
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Statsförvaltningen uppmuntras att delta; organisationerna följer av akademins namn.',
          fi: 'Valtionhallintoa kannustetaan osallistumaan; järjestöt käyvät ilmi akatemian nimestä.',
          en: 'The state administration is encouraged to attend; the organisations follow from the name.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
]
