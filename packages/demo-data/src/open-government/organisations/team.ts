import type { Organisation } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../../translations.ts'
import { officialsPattern } from '../contacts.ts'
import { cite } from '../letter.ts'
import { siteLink } from '../links/listed.ts'
import { teamLink } from '../links/unaddressed.ts'

export const team: Organisation = {
  id: 'oppen-forvaltning-team',
  kind: 'team',
  name: {
    sv: 'Teamet för öppen förvaltning',
    fi: 'Avoimen hallinnon tiimi',
    en: 'Open government team',
  },
  description: {
    sv: 'Finansministeriets team som svarar på frågor om handlingsprogrammet, håller ihop nätverken och gärna kommer till möten och evenemang för att berätta om arbetet.',
    fi: 'Valtiovarainministeriön tiimi, joka vastaa toimintaohjelmaa koskeviin kysymyksiin, pitää verkostot koossa ja tulee mielellään kokouksiin ja tapahtumiin kertomaan työstä.',
    en: 'Team at the Ministry of Finance that answers questions about the action plan, holds the networks together and is glad to come to meetings and events to present the work.',
  },
  mandate: {
    tasks: [
      {
        id: 'inform',
        verb: 'inform',
        text: {
          sv: 'Ge mer information om handlingsprogrammet',
          fi: 'Antaa lisätietoja toimintaohjelmasta',
          en: 'Give further information on the action plan',
        },
      },
      {
        id: 'present',
        verb: 'inform',
        text: {
          sv: 'Berätta om öppen förvaltning på möten och evenemang dit teamet bjuds in',
          fi: 'Esitellä avointa hallintoa kokouksissa ja tapahtumissa, joihin tiimi kutsutaan',
          en: 'Present open government at meetings and events to which the team is invited',
        },
      },
      {
        id: 'yearly-events',
        verb: 'promote',
        text: {
          sv: 'Ordna återkommande tillfällen varje år, bland annat en äldrerådsdag och en dag om barnets rättigheter',
          fi: 'Järjestää vuosittain tilaisuuksia, kuten vanhusneuvostopäivä ja lapsen oikeuksien ajankohtaispäivä',
          en: "Hold events every year, such as a day for older people's councils and one on the rights of the child",
        },
      },
      {
        id: 'regional-tours',
        verb: 'promote',
        text: {
          sv: 'Resa ut i regionerna till stöd för samarbetet i hela landet',
          fi: 'Kiertää alueilla kansallisen yhteistyön edistämiseksi',
          en: 'Tour the regions to further cooperation across the country',
        },
      },
      {
        id: 'coordinate-networks',
        verb: 'coordinate',
        text: {
          sv: 'Samordna nätverket för öppen demokrati, tillsammans med andra',
          fi: 'Koordinoida Avoin demokratia -verkostoa yhdessä muiden kanssa',
          en: 'Coordinate the Open Democracy Network, together with others',
        },
      },
    ],
  },
  lifecycle: 'active',
  parent: 'vm',
  links: [siteLink, teamLink],
  emailPattern: officialsPattern,
  sources: [
    cite('del 4, stycke 1', {
      quote: 'kan bjudas till möten och evenemang för att presentera arbetet',
      fields: ['/mandate'],
    }),
    cite('del 4, stycke 2', {
      quote: 'teamet för öppen förvaltning vid finansministeriet',
      fields: ['/parent'],
    }),
    cite('del 4, stycke 2', { quote: 'fornamn.efternamn@gov.fi', fields: ['/emailPattern'] }),
    cite('del 4, stycke 5', {
      quote: 'dess verksamhet samordnas av teamet för öppen förvaltning i samarbete med olika aktörer',
      fields: ['/mandate/tasks/4'],
    }),
  ],
  translations: translatedFromSwedish,
}
