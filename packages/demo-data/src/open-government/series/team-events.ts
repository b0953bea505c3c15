import type { EventSeries } from '@torg/domain/events'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { childrensRightsDayLink, elderlyCouncilDayLink } from '../links/unaddressed.ts'

const place = 'del 4, stycke 1'
const ofTheTeam = {
  organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
  programme: 'ogp-finland-5',
  level: 'national',
  translations: translatedFromSwedish,
} satisfies Partial<EventSeries>

/** What the open government team arranges year after year. */
export const teamEvents: EventSeries[] = [
  {
    ...ofTheTeam,
    id: 'aldreradsdagen',
    name: { sv: 'Äldrerådsdagen', fi: 'Vanhusneuvostopäivä', en: "Older People's Councils' Day" },
    recurrence: { times: 1, per: 'year' },
    links: [elderlyCouncilDayLink],
    sources: [
      cite(place, {
        quote: 'Teamet för öppen förvaltning ordnar årligen tillfällen, till exempel en äldrerådsdag',
      }),
    ],
  },
  {
    ...ofTheTeam,
    id: 'aktualitetsdagen-for-barnets-rattigheter',
    name: {
      sv: 'Aktualitetsdagen för barnets rättigheter',
      fi: 'Lapsen oikeuksien ajankohtaispäivä',
      en: "Children's Rights Topical Day",
    },
    recurrence: { times: 1, per: 'year' },
    links: [childrensRightsDayLink],
    sources: [cite(place, { quote: 'en aktualitetsdag för barnets rättigheter' })],
  },
  {
    ...ofTheTeam,
    id: 'oppen-forvaltning-regionresor',
    name: {
      sv: 'Regionresor för öppen förvaltning',
      fi: 'Avoimen hallinnon aluekierrokset',
      en: 'Open government regional tours',
    },
    description: {
      sv: 'Teamet reser runt i regionerna så att hela landet kommer med i samarbetet.',
      fi: 'Tiimi kiertää alueilla, jotta koko maa pääsee mukaan yhteistyöhön.',
      en: 'The team travels around the regions, so that the whole country joins in the cooperation.',
    },
    level: 'regional',
    sources: [cite(place, { quote: 'åka runt i regionerna för att främja det nationella samarbetet' })],
    stated: [
      {
        field: '/name',
        basis: 'inferred',
        note: {
          sv: 'Resorna har inget namn i brevet, och hur ofta de görs framgår inte säkert.',
          fi: 'Kierroksilla ei ole kirjeessä nimeä, eikä niiden tiheys käy varmasti ilmi.',
          en: 'The tours have no name in the letter, and how often they are made is not certain.',
        },
      },
    ],
  },
]
