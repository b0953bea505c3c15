import type { Ask } from '@torg/domain/programmes'
import { withEasySwedish } from '../../translations.ts'
import { allBranches, asked, local, printed, verb } from './printed.ts'

/** What is asked under measure 1.2 about easy and clear language. */
export const language: Ask[] = [
  {
    ...asked,
    id: 'ogp5-bedom-lattlast',
    node: '1.2',
    order: 16,
    audiences: allBranches,
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Bedöm vilka uppgifter som behövs på lättläst språk, och i vilken ordning.',
      fi: 'Arvioi, mitä tietoa tarvitaan selkokielellä ja missä tärkeysjärjestyksessä.',
      en: 'Assess what information is needed in easy language, and in what order of priority.',
      'sv-simple': 'Bestäm vilka texter som måste bli lätta att läsa. Bestäm också vilka som är viktigast.',
    },
    sources: printed(
      'del 2, 1.2, stycke 3 efter punkterna',
      'uppmanas att bedöma vilken information bör finnas tillgänglig som lättläst och vilken är informationens prioriteringsordning',
    ),
    translations: withEasySwedish,
  },
  {
    ...asked,
    id: 'ogp5-producera-lattlast',
    node: '1.2',
    order: 17,
    audiences: allBranches,
    strength: 'should',
    verb: verb('bör'),
    text: {
      sv: 'Ta fram det lättlästa innehållet, det viktigaste först.',
      fi: 'Tuota selkokieliset sisällöt, tärkeimmät ensin.',
      en: 'Produce the easy-language content, the most important first.',
      'sv-simple': 'Skriv de lätta texterna. Börja med de viktigaste. Bli klara innan år 2027 börjar.',
    },
    condition: {
      sv: 'Om möjligt',
      fi: 'Mahdollisuuksien mukaan',
      en: 'If possible',
      'sv-simple': 'Om det går',
    },
    due: { before: '2027' },
    sources: printed(
      'del 2, 1.2, stycke 3 efter punkterna',
      'Efter detta om möjligt bör innehållet produceras i prioriteringsordning före 2027.',
    ),
    stated: [
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Meningen nämner ingen; den följer på bedömningen och gäller de samma.',
          fi: 'Virkkeessä ei mainita ketään; se jatkaa arviointia ja koskee samoja.',
          en: 'The sentence names nobody; it follows on the assessment and concerns the same bodies.',
        },
      },
    ],
    translations: withEasySwedish,
  },
  {
    ...asked,
    id: 'ogp5-tala-med-personalen',
    node: '1.2',
    order: 18,
    audiences: allBranches,
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Säg till personalen varför det är viktigt att kunna skriva lättläst och begripligt.',
      fi: 'Kerro henkilöstölle, miksi on tärkeää osata tuottaa selkeää ja selkokielistä aineistoa.',
      en: 'Tell your staff why it matters to be able to write in easy and clear language.',
      'sv-simple': 'Berätta för personalen varför lätta texter är viktiga.',
    },
    sources: printed(
      'del 2, 1.2, stycke 4 efter punkterna',
      'uppmanas att kommunicera för sin personal om vikten av kunna skapa material på ett lättläst och begripligt språk',
    ),
    translations: withEasySwedish,
  },
  {
    ...asked,
    id: 'ogp5-lattlast-webbplats-staten',
    node: '1.2',
    order: 19,
    audiences: ['state-administration'],
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Se till att webbplatsen minst berättar på lättläst språk vad organisationen gör och vilka dess viktigaste tjänster eller anvisningar är.',
      fi: 'Huolehdi, että verkkosivuilla kerrotaan selkokielellä ainakin organisaation tehtävät ja sen keskeiset palvelut tai ohjeet.',
      en: 'See to it that your website says in easy language at least what the organisation does, and its main services or instructions.',
    },
    sources: printed(
      'del 2, 1.2, stycke 5 efter punkterna',
      'Statsförvaltningen uppmanas att se till att åtminstone organisationens uppgifter och dess centrala tjänster eller anvisningar finns på ett lättläst språk på webbplatsen.',
    ),
  },
  {
    ...asked,
    id: 'ogp5-allmansprak-staten',
    node: '1.2',
    order: 20,
    audiences: ['state-administration'],
    strength: 'should',
    verb: verb('bör'),
    text: {
      sv: 'Vidta konkreta åtgärder för ett allmänspråk som går att förstå.',
      fi: 'Panosta ymmärrettävään yleiskieleen konkreettisin toimin.',
      en: 'Invest in plain language that can be understood, by concrete measures.',
    },
    sources: printed(
      'del 2, 1.2, stycke 5 efter punkterna',
      'Man bör även genom konkreta åtgärder satsa på ett begripligt allmänspråk.',
    ),
    stated: [
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Meningen har ”man”; stycket handlar om statsförvaltningen.',
          fi: 'Virkkeessä ei ole tekijää; kappale koskee valtionhallintoa.',
          en: 'The sentence has “one”; the paragraph is about the state administration.',
        },
      },
    ],
  },
  {
    ...asked,
    id: 'ogp5-framja-lattlast-lokalt',
    node: '1.2',
    order: 21,
    audiences: local,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Verka på egen hand för att lättläst språk och begripligt allmänspråk används.',
      fi: 'Edistä omalta osaltasi selkokielen ja ymmärrettävän yleiskielen käyttöä.',
      en: 'For your own part, promote the use of easy language and of plain language that can be understood.',
      'sv-simple': 'Använd ett språk som är lätt att förstå.',
    },
    sources: printed(
      'del 2, 1.2, stycke 6 efter punkterna',
      'Vi önskar att kommunerna och välfärdsområdena även för egen del främjar utnyttjandet av lättläst och ett begripligt allmänspråk',
    ),
    translations: withEasySwedish,
  },
  {
    ...asked,
    id: 'ogp5-kartlagg-lattlast-lokalt',
    node: '1.2',
    order: 22,
    audiences: local,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Kartlägg vilka uppgifter som borde finnas på lättläst språk.',
      fi: 'Kartoita, mitä tietoa pitäisi olla selkokielellä.',
      en: 'Map out what information should exist in easy language.',
      'sv-simple': 'Ta reda på vilka texter som behöver bli lätta att läsa.',
    },
    sources: printed(
      'del 2, 1.2, stycke 6 efter punkterna',
      'kartlägger vilken information bör finnas på lättläst språk',
    ),
    translations: withEasySwedish,
  },
]
