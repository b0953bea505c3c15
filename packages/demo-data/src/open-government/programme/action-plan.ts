import type { Programme } from '@torg/domain/programmes'
import type { Source } from '@torg/domain/values'
import { withEasySwedish } from '../../translations.ts'
import { cite, letter } from '../letter.ts'
import { oecdPrinciplesLink } from '../links/listed.ts'
import { areas } from './areas.ts'
import { commitment1 } from './commitment-1.ts'
import { commitment2 } from './commitment-2.ts'
import { commitment3 } from './commitment-3.ts'
import { courses } from './courses.ts'
import { cadences, evaluations, milestones } from './follow-up.ts'
import { goals } from './goals.ts'
import { governance } from './governance.ts'
import { linkLists } from './link-lists.ts'
import { support } from './support.ts'

const nodes = [...commitment1, ...commitment2, ...commitment3]

/** Where each commitment, measure and action stands in the letter; an action is numbered by its bullet. */
const nodeSources: Source[] = nodes.map(({ id, kind, parent }, index) => {
  const bullet = id.split('-').at(-1)
  return cite(
    kind === 'action'
      ? `del 2, ${parent}, punkt ${bullet}`
      : `del 2, ${kind === 'measure' ? id : `åtagande ${id}`}`,
    { fields: [`/nodes/${index}`] },
  )
})

export const actionPlan: Programme = {
  id: 'ogp-finland-5',
  kind: 'action-plan',
  name: {
    sv: 'Finlands femte handlingsprogram för öppen förvaltning',
    fi: 'Avoimen hallinnon V toimintaohjelma',
    en: "Finland's Fifth Open Government Action Plan",
  },
  summary: {
    sv: 'Finlands plan för en öppnare förvaltning 2023–2027: tre åtaganden och sex åtgärder om dialog, bra bemötande, pålitlig information och samarbete.',
    fi: 'Suomen suunnitelma avoimemmasta hallinnosta 2023–2027: kolme sitoumusta ja kuusi toimenpidettä vuoropuhelusta, hyvästä kohtaamisesta, luotettavasta tiedosta ja yhteistyöstä.',
    en: "Finland's plan for more open government 2023–2027: three commitments and six measures on dialogue, being met well, reliable information and cooperation.",
    'sv-simple':
      'Det här är Finlands plan för öppen förvaltning. Planen gäller åren 2023–2027. Staten, kommunerna och välfärdsområdena ska lyssna bättre på människor, skriva lättare texter och samarbeta mer.',
  },
  description: {
    sv: 'Programmet är Finlands bidrag till Open Government Partnership och sträcker sig över fyra år, lika länge som en regeringsperiod. Dess åtaganden berör samtliga åtta områden där arbetet för öppenhet pågår permanent. Kommuner, välfärdsområden, statliga ämbetsverk och ministerier ska själva förverkliga det. Omvärlden förändras och folk väntar sig mer; demokratin är hotad, och därför behövs arbetet nu, fastän Finland gäller som mönsterland. Invånare och föreningar märker öppenheten, eller saknar den, hos den tjänsteman eller tjänsteinnehavare de möter.',
    fi: 'Ohjelma on Suomen osuus Open Government Partnership -kumppanuudesta ja kestää neljä vuotta, hallituskauden verran. Sen sitoumukset edistävät kaikkia kahdeksaa pysyvää työaluetta. Kuntien, hyvinvointialueiden, valtion virastojen ja ministeriöiden on itse toteutettava se. Maailma muuttuu ja ihmiset odottavat enemmän; demokratia on uhattuna, ja siksi työtä tarvitaan nyt, vaikka Suomi on avoimen hallinnon mallimaa. Ihmiset ja järjestöt huomaavat avoimuuden tai sen puutteen siinä virkamiehessä tai viranhaltijassa, jonka he kohtaavat.',
    en: "The action plan is Finland's part in the Open Government Partnership and runs for four years, as long as a government term. Its commitments further all eight permanent areas of the work. Municipalities, wellbeing services counties, state agencies and ministries are to carry it out themselves. The world is changing and people expect more; democracy is under threat, so the work is timely although Finland is a model country. People and organisations notice openness, or the lack of it, in the official they meet.",
    'sv-simple':
      'Öppen förvaltning betyder att alla kan se vad staten och kommunerna gör. Det betyder också att alla kan vara med och påverka.\n\nPlanen har tre delar. Den första delen handlar om att prata med människor och att bemöta dem väl. Den andra delen handlar om information som går att lita på. Den tredje delen handlar om att hjälpa dem som arbetar för öppenhet.\n\nPlanen utvärderas två gånger: år 2025 och år 2027.',
  },
  owner: 'vm',
  term: '2023-10/2027-09-30',
  duration: 'P4Y',
  published: '2023-10',
  lifecycle: 'active',
  basis: [
    {
      kind: 'recommendation',
      title: {
        sv: 'OECD:s principer för öppen förvaltning',
        fi: 'OECD:n avoimen hallinnon periaatteet',
        en: 'OECD principles of open government',
      },
      quote: { text: 'principerna för öppen förvaltning som är bindande för OECD-länderna', language: 'sv' },
      link: oecdPrinciplesLink,
      binding: true,
    },
    {
      kind: 'government-programme',
      title: { sv: 'Regeringsprogrammet', fi: 'Hallitusohjelma', en: 'Government Programme' },
      quote: {
        text: 'så att den på bästa möjliga sätt kan stöda målen i regeringsprogrammet under hela regeringsperioden',
        language: 'sv',
      },
    },
    {
      kind: 'strategy',
      title: {
        sv: 'Strategi för öppen förvaltning',
        fi: 'Avoimen hallinnon strategia',
        en: 'Open Government Strategy',
      },
      on: '2021',
    },
  ],
  goals,
  areas,
  governance,
  relations: [
    { kind: 'part-of', programme: 'open-government-partnership' },
    { kind: 'implements', programme: 'lattlast-sprak-atgardsprogram' },
  ],
  nodes,
  milestones,
  evaluations,
  cadences,
  documents: [
    letter,
    'oppen-forvaltning-handlingsprogram-5',
    'oppen-forvaltning-strategi',
    'oecd-oppen-forvaltning-faktablad',
    'oecd-legal-0474',
    'demokratiska-moten-handbok',
    'ai-etik-rekommendationer',
    'inkopsfakturadata-promemoria',
  ],
  support,
  linkLists,
  courses,
  sources: [
    cite('del 1, stycke 2', {
      quote: 'offentliggjordes i oktober 2023 och den gäller till utgången av september 2027',
      fields: ['/term', '/published', '/duration'],
    }),
    cite('del 1, stycke 3', {
      quote:
        'Ett långsiktigt mål för öppen förvaltning är att bygga upp medborgarnas förtroende, säkerhet och tro på framtiden.',
      fields: ['/goals'],
    }),
    cite('del 1, figur 1', { quote: 'Permanenta insatsområden för öppen förvaltning', fields: ['/areas'] }),
    cite('del 2, stycke 1', {
      quote: 'År 2025 görs en halvtidsutvärdering och 2027 en slututvärdering.',
      fields: ['/evaluations'],
    }),
    cite('del 3, stycke 1', {
      quote:
        'Kontinuerlig uppföljning genomförs med stöd av en arbetsgrupp vid möten som ordnas fyra gånger per år.',
      fields: ['/cadences', '/governance'],
    }),
    cite('del 3, stycke 2', {
      quote:
        'På basis av dessa utvärderingar görs nödvändiga ändringar och kompletteringar för den resterande programperioden.',
      fields: ['/evaluations/0/mayAmend'],
    }),
    cite('del 3, stycke 3', {
      quote: 'därför utvärderas även deltagandets kvalitet',
      fields: ['/evaluations/1/criteria'],
    }),
    cite('del 4, stycke 1', { fields: ['/support'] }),
    cite('länklista', {
      quote: 'Lista över länkar till ytterligare information och nätkurser i eOppiva',
      fields: ['/linkLists', '/courses'],
    }),
    ...nodeSources,
  ],
  stated: [
    {
      field: '/term',
      part: 'start',
      basis: 'inferred',
      note: {
        sv: 'Brevet säger när programmet blev offentligt och när det slutar; att det gäller från samma månad är en slutsats.',
        fi: 'Kirje kertoo, milloin ohjelma julkaistiin ja milloin se päättyy; alku samasta kuukaudesta on päätelmä.',
        en: 'The letter says when the plan was published and when it ends; that it applies from the same month is a conclusion.',
      },
    },
    {
      field: '/owner',
      basis: 'inferred',
      note: {
        sv: 'Ministeriet undertecknar brevet och har teamet; att det äger programmet står inte uttryckligen.',
        fi: 'Ministeriö allekirjoittaa kirjeen ja tiimi on siellä; omistajuutta ei sanota suoraan.',
        en: 'The ministry signs the letter and has the team; that it owns the plan is not said outright.',
      },
    },
    {
      field: '/linkLists/0/links/2/href',
      basis: 'corrected',
      asPrinted: 'www.oppenforvaltning.fi',
      note: {
        sv: 'Brevet utelämnar https://.',
        fi: 'Kirjeestä puuttuu https://.',
        en: 'The letter leaves out https://.',
      },
    },
    {
      field: '/linkLists/0/links/3/href',
      basis: 'corrected',
      asPrinted:
        'https://avoinhallinto.fi/assets/files/2020/01/VM_Avain_Hallinto_OECDn_suositukset_Tietokortti.pdf',
    },
    {
      field: '/evaluations/1/mayAmend',
      basis: 'inferred',
      note: {
        sv: 'Ändringar nämns bara efter halvtid; vid slutet finns inget kvar att ändra.',
        fi: 'Muutoksia mainitaan vain puolivälissä; lopussa ei ole enää muutettavaa.',
        en: 'Changes are mentioned only at midterm; at the end nothing is left to change.',
      },
    },
  ],
  issues: [
    {
      field: '/linkLists/0/links/0/href',
      kind: 'misprint',
      printed:
        'https://avoinhallinto.fi/assets/files/2023/10/Avoin-hallinto -V-toimintaohjelma_01102023-1.pdf',
      proposed:
        'https://avoinhallinto.fi/assets/files/2023/10/Avoin-hallinto-V-toimintaohjelma_01102023-1.pdf',
      note: {
        sv: 'Adressens text har ett mellanslag som bryter den.',
        fi: 'Osoitteen tekstissä on välilyönti, joka katkaisee sen.',
        en: 'The text of the address has a space that breaks it.',
      },
      status: 'open',
    },
    {
      field: '/linkLists/0/links/1/href',
      kind: 'misprint',
      printed: 'https://avoinhallinto.fi/assets/files/2021/03/FM Oppen forvaltning Strategi2030.pdf',
      proposed: 'https://avoinhallinto.fi/assets/files/2021/03/FM_Oppen_forvaltning_Strategi2030.pdf',
      note: {
        sv: 'Adressens text har mellanslag i stället för understreck.',
        fi: 'Osoitteen tekstissä on alaviivojen sijasta välilyöntejä.',
        en: 'The text of the address has spaces instead of underscores.',
      },
      status: 'open',
    },
    {
      field: '/linkLists/0/links/3/href',
      kind: 'misprint',
      printed:
        'https://avoinhallinto.fi/assets/files/2020/01/VM_Avain_Hallinto_OECDn_suositukset_Tietokortti.pdf',
      proposed:
        'https://avoinhallinto.fi/assets/files/2020/01/VM_Avoin_Hallinto_OECDn_suositukset_Tietokortti.pdf',
      note: {
        sv: 'Länken leder till ”Avain” (nyckel) där dess text har ”Avoin” (öppen).',
        fi: 'Linkki vie osoitteeseen, jossa on ”Avain”, vaikka sen tekstissä lukee ”Avoin”.',
        en: 'The link leads to “Avain” (key) where its text has “Avoin” (open).',
      },
      status: 'open',
    },
    {
      field: '/linkLists/2/links',
      kind: 'missing-target',
      note: {
        sv: 'Kurserna nämns vid namn, men länkarna leder ingenstans.',
        fi: 'Kurssit mainitaan nimeltä, mutta linkit eivät johda mihinkään.',
        en: 'The courses are named, but their links lead nowhere.',
      },
      status: 'open',
    },
  ],
  translations: withEasySwedish,
}
