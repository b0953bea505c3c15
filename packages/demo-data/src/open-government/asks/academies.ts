import type { Ask } from '@torg/domain/programmes'
import { withEasySwedish } from '../../translations.ts'
import { academyEventsLink, civilSocietyCourseLink } from '../links/unaddressed.ts'
import { asked, local, printed, verb } from './printed.ts'

/** What is asked under measure 2.2. */
export const academies: Ask[] = [
  {
    ...asked,
    id: 'ogp5-akademi-mall',
    node: '2.2-insats-2',
    order: 28,
    audiences: ['everyone'],
    strength: 'urged',
    verb: verb('uppmanar'),
    text: {
      sv: 'Använd den färdiga mallen när ni ordnar en regional akademi.',
      fi: 'Käyttäkää valmista mallia, kun järjestätte alueellisen akatemian.',
      en: 'Use the ready-made template when you hold a regional academy.',
    },
    sources: printed(
      'del 2, 2.2, punkt 2',
      'vi tillhandahåller en färdig mall och uppmanar organisationerna att använda den',
    ),
    stated: [
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Brevet skriver ”organisationerna” utan att säga vilka.',
          fi: 'Kirjeessä lukee ”organisaatiot”, mutta ei mitkä.',
          en: 'The letter writes “the organisations” without saying which.',
        },
      },
    ],
  },
  {
    ...asked,
    id: 'ogp5-delta-i-akademier',
    node: '2.2',
    order: 29,
    audiences: ['state-administration'],
    strength: 'encouraged',
    verb: verb('uppmuntras'),
    text: {
      sv: 'Kom till de riksomfattande akademierna.',
      fi: 'Osallistu aktiivisesti valtakunnallisten akatemioiden tapahtumiin.',
      en: 'Take an active part in the events of the national academies.',
    },
    respond: { link: academyEventsLink },
    links: [academyEventsLink],
    events: ['akademi-for-frivilligorganisationer-2024'],
    sources: printed(
      'del 2, 2.2, stycke 1 efter punkterna',
      'Statsförvaltningen uppmuntras att aktivt delta i riksomfattande evenemang förknippade med akademier för frivilligorganisationer',
    ),
  },
  {
    ...asked,
    id: 'ogp5-kunskap-om-civilsamhallet',
    node: '2.2',
    order: 30,
    audiences: ['state-administration'],
    strength: 'encouraged',
    verb: verb('uppmuntras'),
    text: {
      sv: 'Låt den egna organisationen lära sig mer om vad frivilligorganisationer gör, till exempel genom eOppivas kurs om civilsamhället.',
      fi: 'Lisää omassa organisaatiossa tietoa ja osaamista järjestöjen toiminnasta, esimerkiksi eOppivan kansalaisyhteiskuntakurssilla.',
      en: "Build knowledge and skill in your own organisation about what civil society organisations do, for instance by eOppiva's course on civil society.",
    },
    links: [civilSocietyCourseLink],
    sources: printed(
      'del 2, 2.2, stycke 1 efter punkterna',
      'öka kunskapen och kompetensen om frivilligorganisationernas verksamhet i den egna organisationen',
    ),
  },
  {
    ...asked,
    id: 'ogp5-regionala-akademier',
    node: '2.2',
    order: 31,
    audiences: local,
    strength: 'encouraged',
    verb: verb('uppmuntras'),
    text: {
      sv: 'Ordna en akademi i regionen tillsammans med frivilligorganisationerna, så att förvaltning och civilsamhälle förstår varandra bättre och samarbetar mer.',
      fi: 'Järjestä alueellisia akatemiatapahtumia yhdessä järjestöjen kanssa, jotta hallinto ja kansalaisyhteiskunta ymmärtävät toisiaan paremmin ja tekevät enemmän yhteistyötä.',
      en: 'Hold regional academy events together with civil society organisations, so that administration and civil society understand each other better and cooperate more.',
      'sv-simple':
        'Ordna en träff för föreningar och för dem som arbetar i kommunen. Gör det tillsammans med föreningarna.',
    },
    sources: printed(
      'del 2, 2.2, stycke 2 efter punkterna',
      'Kommunerna och välfärdsområdena uppmuntras att ordna regionala evenemang förknippade med akademier för frivilligorganisationer',
    ),
    translations: withEasySwedish,
  },
]
