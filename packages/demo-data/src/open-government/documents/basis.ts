import type { PublicDocument } from '@torg/domain/programmes'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { actionPlanLink, oecdPrinciplesLink, strategyLink, youthRecommendationLink } from '../links/listed.ts'

/** What the programme is written in, and what it builds on. */
export const basisDocuments: PublicDocument[] = [
  {
    id: 'oppen-forvaltning-handlingsprogram-5',
    kind: 'action-plan',
    title: {
      sv: 'Finlands femte handlingsprogram för öppen förvaltning',
      fi: 'Avoimen hallinnon V toimintaohjelma',
      en: "Finland's Fifth Open Government Action Plan",
    },
    date: '2023-10',
    languages: ['fi'],
    programme: 'ogp-finland-5',
    links: [actionPlanLink],
    sources: [
      cite('del 1, stycke 2', { quote: 'offentliggjordes i oktober 2023' }),
      cite('länklista, bakgrundsinformation'),
    ],
    stated: [
      {
        field: '/languages',
        basis: 'inferred',
        note: {
          sv: 'Filens namn är finskt; brevet säger inget om språket.',
          fi: 'Tiedoston nimi on suomenkielinen; kirje ei kerro kieltä.',
          en: 'The file has a Finnish name; the letter does not state its language.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'oppen-forvaltning-strategi',
    kind: 'strategy',
    title: {
      sv: 'Strategi för öppen förvaltning',
      fi: 'Avoimen hallinnon strategia',
      en: 'Open Government Strategy',
    },
    summary: {
      sv: 'Beskriver vad öppen förvaltning är: en värdering och ett mål som hela den offentliga sektorn delar och utvecklar. Förvaltningen ska vara insynlig, etisk och ansvarig, dess tjänster och kunskap lätta att nå, och invånarna ska få vara med när beslut bereds och tjänster formas. Den lyssnar på nya tankar och behov, så att demokratin blir bättre och närmare människorna.',
      fi: 'Kuvaa, mitä avoin hallinto on: koko julkisen sektorin jakama ja kehittämä arvo ja päämäärä. Hallinnon on oltava läpinäkyvää, eettistä ja tilivelvollista, tiedon ja palvelujen helposti saatavilla, ja ihmisten on päästävä mukaan, kun päätöksiä valmistellaan ja palveluja muotoillaan. Se kuuntelee uusia ajatuksia, vaatimuksia ja tarpeita, jotta demokratia olisi laadukkaampaa ja lähempänä ihmisiä.',
      en: 'Says what open government is: a value and a goal that the whole public sector shares and keeps developing. Administration is to be transparent, ethical and accountable, its information and services within reach, and people are to take part when decisions are prepared and services shaped. It listens to new ideas, demands and needs, for a democracy of better quality that is closer to people.',
    },
    publisher: 'vm',
    date: '2021',
    languages: ['sv'],
    links: [strategyLink],
    sources: [
      cite('del 1, stycke 1 (strategin, s. 1–3)', {
        quote: 'Öppen förvaltning är en handlingsmodell för en mer högkvalitativ demokrati',
      }),
      cite('länklista, bakgrundsinformation'),
    ],
    stated: [
      {
        field: '/publisher',
        basis: 'inferred',
        note: {
          sv: 'FM i filnamnet står för finansministeriet.',
          fi: 'Tiedostonimen FM tarkoittaa valtiovarainministeriötä.',
          en: 'FM in the file name stands for the Ministry of Finance.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'oecd-oppen-forvaltning-faktablad',
    kind: 'fact-sheet',
    title: {
      sv: 'OECD:s principer för öppen förvaltning',
      fi: 'OECD:n avoimen hallinnon periaatteet',
      en: 'OECD principles of open government',
    },
    summary: {
      sv: 'Faktablad på finska om de principer som OECD-länderna är bundna av och som arbetet för öppen förvaltning bygger på.',
      fi: 'Suomenkielinen tietokortti periaatteista, jotka sitovat OECD-maita ja joille avoimen hallinnon työ rakentuu.',
      en: 'Fact sheet in Finnish on the principles that bind OECD countries and that the open government work builds on.',
    },
    languages: ['fi'],
    links: [oecdPrinciplesLink],
    sources: [
      cite('del 1, stycke 5', {
        quote: 'principerna för öppen förvaltning som är bindande för OECD-länderna',
      }),
      cite('länklista, bakgrundsinformation'),
    ],
    issues: [
      {
        field: '/links/0/href',
        kind: 'misprint',
        printed:
          'https://avoinhallinto.fi/assets/files/2020/01/VM_Avain_Hallinto_OECDn_suositukset_Tietokortti.pdf',
        proposed:
          'https://avoinhallinto.fi/assets/files/2020/01/VM_Avoin_Hallinto_OECDn_suositukset_Tietokortti.pdf',
        note: {
          sv: 'Länken leder till ”Avain” (nyckel) där dess text har ”Avoin” (öppen); texten har i sin tur ”suosituksset”.',
          fi: 'Linkki vie osoitteeseen, jossa on ”Avain”, vaikka sen tekstissä lukee ”Avoin”; tekstissä taas on ”suosituksset”.',
          en: 'The link leads to “Avain” (key) where its text has “Avoin” (open); the text in turn has “suosituksset”.',
        },
        status: 'open',
      },
    ],
    stated: [
      {
        field: '/links/0/href',
        basis: 'corrected',
        asPrinted:
          'https://avoinhallinto.fi/assets/files/2020/01/VM_Avain_Hallinto_OECDn_suositukset_Tietokortti.pdf',
      },
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'oecd-legal-0474',
    kind: 'recommendation',
    title: {
      en: 'OECD recommendation on Creating Better Opportunities for Young People',
      sv: 'OECD:s rekommendation om förtroende och delaktighet för unga personer',
      fi: 'OECD:n suositus nuorten luottamuksesta ja osallisuudesta',
    },
    publisher: 'oecd',
    identifiers: [{ scheme: 'oecd-legal', value: 'OECD-LEGAL-0474' }],
    languages: ['en'],
    links: [youthRecommendationLink],
    sources: [
      cite('del 2, 3.1, punkt 3', {
        quote:
          'OECD:s rekommendation om förtroende och delaktighet för unga personer (Creating Better Opportunities for Young People)',
      }),
      cite('länklista, länkar som anknyter till genomförandet'),
    ],
    translations: translatedFromSwedish,
  },
]
