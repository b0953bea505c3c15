import type { Membership, Scope } from '@torg/domain/organisations'
import type { Stated } from '@torg/domain/values'
import { translatedFromSwedish } from '../translations.ts'
import { cite, page } from './document.ts'
import { group } from './group.ts'
import { titles } from './titles.ts'

const publicAdministration: Scope = { kind: 'only', matters: ['public-administration'] }
const otherMatters: Scope = { kind: 'except', matters: ['public-administration'] }

const startFollows: Stated = {
  field: '/period',
  part: 'start',
  basis: 'inferred',
  note: {
    sv: 'Källan skriver bara ut när företrädaren slutar; början är dagen därpå.',
    fi: 'Lähteessä on vain edeltäjän kauden loppu; alku on sitä seuraava päivä.',
    en: 'The source only gives the end of the predecessor’s time; the start is the day after it.',
  },
}

const chair = {
  organisation: group.id,
  role: 'chair',
  status: 'confirmed',
  translations: translatedFromSwedish,
} as const

const composition = 'Ministerarbetsgruppens sammansättning, stycke 1'

export const chairs: Membership[] = [
  {
    ...chair,
    id: 'paatero-ordforande-offentlig-forvaltning',
    member: { person: 'sirpa-paatero' },
    title: titles.localGovernment,
    scope: publicAdministration,
    period: '../2022-09-30',
    sources: [
      cite(composition, {
        quote:
          'Kommunminister Sirpa Paatero är ministerarbetsgruppens ordförande i ärenden som gäller den offentliga förvaltningen.',
      }),
    ],
    stated: [
      {
        field: '/period',
        part: 'end',
        basis: 'inferred',
        note: {
          sv: 'Uppdraget slutar inte: från oktober 2022 går det upp i ordförandeskapet för alla ärenden.',
          fi: 'Tehtävä ei pääty: lokakuusta 2022 se sisältyy kaikkien asioiden puheenjohtajuuteen.',
          en: 'The task does not end: from October 2022 it is part of the chair for all matters.',
        },
      },
    ],
  },
  {
    ...chair,
    id: 'harakka-ordforande-ovriga-arenden',
    member: { person: 'timo-harakka' },
    title: titles.transport,
    scope: otherMatters,
    period: '../2022-03-31',
    sources: [
      cite(composition, {
        quote:
          'Ordförande i övriga ärenden är kommunikationsminister Timo Harakka till utgången av mars 2022',
      }),
    ],
    stated: [{ field: '/period', part: 'end', basis: 'stated', asPrinted: 'till utgången av mars 2022' }],
  },
  {
    ...chair,
    id: 'lintila-ordforande-ovriga-arenden',
    member: { person: 'mika-lintila' },
    title: titles.economicAffairs,
    scope: otherMatters,
    period: '2022-04-01/2022-09-30',
    sources: [cite(composition, { quote: 'näringsminister Mika Lintilä till utgången av september 2022' })],
    stated: [
      startFollows,
      { field: '/period', part: 'end', basis: 'stated', asPrinted: 'till utgången av september 2022' },
    ],
  },
  {
    ...chair,
    id: 'paatero-ordforande-alla-arenden',
    member: { person: 'sirpa-paatero' },
    title: titles.localGovernment,
    period: '2022-10-01/',
    sources: [
      cite(composition, {
        quote: 'Därefter är minister Paatero ordförande i alla ärenden för resten av mandatperioden.',
      }),
    ],
    stated: [{ ...startFollows, asPrinted: 'Därefter' }],
    issues: [
      {
        field: '/period',
        kind: 'missing-value',
        document: page.id,
        printed: 'för resten av mandatperioden',
        proposed: '2022-10-01/2023-06-20',
        note: {
          sv: 'Slutet står inte i källan. Förslaget är dagen då nästa regering tillträdde; det bör kontrolleras mot statsrådets beslut.',
          fi: 'Loppua ei ole lähteessä. Ehdotus on päivä, jona seuraava hallitus aloitti; se on tarkistettava valtioneuvoston päätöksestä.',
          en: 'The end is not in the source. The proposal is the day the next government took office; it should be checked against the Government’s decision.',
        },
        status: 'open',
      },
    ],
  },
]
