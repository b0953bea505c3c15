import type { EventSeries } from '@torg/domain/events'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { dialoguesLink } from '../links/listed.ts'
import { aiRecommendationsLink, hostDialogueLink } from '../links/unaddressed.ts'

/** Discussions and workshops that the commitments announce without dates. */
export const dialogues: EventSeries[] = [
  {
    id: 'nationella-dialoger',
    name: { sv: 'Nationella dialoger', fi: 'Kansalliset dialogit', en: 'National Dialogues' },
    description: {
      sv: 'Diskussioner som vem som helst kan anmäla sig att ordna. Det som kommer fram sammanställs och används när politik bereds.',
      fi: 'Keskusteluja, joiden järjestäjäksi kuka tahansa voi ilmoittautua. Niiden anti kootaan ja sitä käytetään politiikan valmistelussa.',
      en: 'Discussions that anyone can sign up to host. What they bring out is compiled and used when policy is prepared.',
    },
    organisers: [
      { organisation: 'oppen-forvaltning-team', role: 'organiser' },
      {
        name: {
          sv: 'Civilsamhällets aktörer',
          fi: 'Kansalaisyhteiskunnan toimijat',
          en: 'Civil society actors',
        },
        role: 'partner',
      },
    ],
    programme: 'ogp-finland-5',
    nodes: [{ programme: 'ogp-finland-5', node: '1.1' }],
    level: 'national',
    links: [dialoguesLink, hostDialogueLink],
    sources: [
      cite('del 2, 1.1, punkt 1', {
        quote: 'Vi etablerar och utvidgar de nationella dialogerna i samarbete med civilsamhällets aktörer.',
      }),
      cite('del 2, 1.1', {
        quote: 'Läs mer om de nationella dialogerna och anmäl dig som diskussionsanordnare',
        fields: ['/links'],
      }),
    ],
    stated: [
      {
        field: '/organisers/0',
        basis: 'inferred',
        note: {
          sv: 'Brevet skriver ”vi”; lärdomar samlas hos teamet.',
          fi: 'Kirjeessä lukee ”me”; kokemukset kerää tiimi.',
          en: 'The letter writes “we”; what is learned is gathered by the team.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'oppna-data-i-undantagssituationer',
    name: {
      sv: 'Diskussioner om öppna data i undantagssituationer',
      fi: 'Keskusteluja avoimesta datasta poikkeustilanteissa',
      en: 'Discussions on open data in exceptional situations',
    },
    organisers: [{ organisation: 'vm', role: 'organiser' }],
    programme: 'ogp-finland-5',
    nodes: [{ programme: 'ogp-finland-5', node: '2.1-insats-2' }],
    level: 'national',
    sources: [
      cite('del 2, 2.1, punkt 2', {
        quote:
          'Vi ordnar tväradministrativa diskussioner om betydelsen av att öppna data i undantagssituationer.',
      }),
    ],
    stated: [
      {
        field: '/organisers',
        basis: 'inferred',
        note: {
          sv: 'Brevet skriver ”vi”; avsändaren är ministeriet.',
          fi: 'Kirjeessä lukee ”me”; lähettäjä on ministeriö.',
          en: 'The letter writes “we”; its sender is the ministry.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'workshoppar-om-etisk-ai',
    name: {
      sv: 'Öppna workshoppar om etisk artificiell intelligens',
      fi: 'Avoimia työpajoja tekoälyn etiikasta',
      en: 'Open workshops on ethical artificial intelligence',
    },
    organisers: [{ organisation: 'vm', role: 'organiser' }],
    programme: 'ogp-finland-5',
    nodes: [{ programme: 'ogp-finland-5', node: '2.1-insats-4' }],
    level: 'national',
    links: [aiRecommendationsLink],
    sources: [
      cite('del 2, 2.1, punkt 4', {
        quote: 'Vi ordnar öppna workshoppar för hela den offentliga förvaltningen',
      }),
    ],
    stated: [
      {
        field: '/organisers',
        basis: 'inferred',
        note: {
          sv: 'Brevet skriver ”vi”; avsändaren är ministeriet.',
          fi: 'Kirjeessä lukee ”me”; lähettäjä on ministeriö.',
          en: 'The letter writes “we”; its sender is the ministry.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
]
