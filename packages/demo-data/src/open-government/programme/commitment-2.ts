import type { ProgrammeNode } from '@torg/domain/programmes'
import { academyLink, aiRecommendationsLink, civilSocietyCourseLink } from '../links/unaddressed.ts'

/** Commitment 2: reliable information, and cooperation with civil society. */
export const commitment2: ProgrammeNode[] = [
  {
    id: '2',
    kind: 'commitment',
    number: '2',
    title: {
      sv: 'Tillförlitlig information och samarbete stärker kompetensen och delaktigheten',
      fi: 'Luotettava tieto ja yhteistyö vahvistavat osaamista ja osallisuutta',
      en: 'Improving competence and inclusion with reliable information and cooperation',
    },
  },
  {
    id: '2.1',
    kind: 'measure',
    number: '2.1',
    parent: '2',
    title: {
      sv: 'Kunskap mot falsk information',
      fi: 'Osaamisella väärää tietoa vastaan',
      en: 'Competence against false information',
    },
    text: {
      sv: 'Kompetens och information att lita på ska hindra att falska uppgifter sprids, vare sig det sker av misstag (felaktig information) eller med flit (desinformation).',
      fi: 'Osaamisella ja luotettavalla tiedolla ehkäistään väärän tiedon leviämistä, olipa se tahatonta (misinformaatio) tai tahallista (disinformaatio).',
      en: 'Competence and reliable information are to keep false information from spreading, whether by mistake (misinformation) or on purpose (disinformation).',
    },
  },
  {
    id: '2.1-insats-1',
    kind: 'action',
    parent: '2.1',
    text: {
      sv: 'Samarbeta med OECD-länderna om att dela information bättre och om en mall för data och analys, så att samhällets olika aktörer gemensamt kan förebygga och bekämpa felaktig information och desinformation. Förtroende och demokrati behöver tillförlitlig information.',
      fi: 'Tehdä OECD-maiden kanssa yhteistyötä tiedon jakamisen parantamiseksi sekä data- ja analyysimallin kehittämiseksi, jotta yhteiskunnan eri toimijat voivat yhdessä ehkäistä ja torjua väärää tietoa. Luottamus ja demokratia tarvitsevat luotettavaa tietoa.',
      en: 'Work with the OECD countries on better sharing of information and on a data and analysis model, so that different actors of society can together prevent and counter misinformation and disinformation. Trust and democracy need reliable information.',
    },
    partners: ['oecd'],
  },
  {
    id: '2.1-insats-2',
    kind: 'action',
    parent: '2.1',
    text: {
      sv: 'Ordna diskussioner över förvaltningsgränserna om öppna data i undantagssituationer och samla de bästa sätten att förena ett avvikande säkerhetsläge med ändamålsenlig öppenhet. Att öppna data är ett arbete som aldrig blir klart, och beredskapen byggs upp medan allt är normalt.',
      fi: 'Järjestää poikkihallinnollisia keskusteluja datan avaamisesta poikkeustilanteissa ja koota parhaat tavat sovittaa yhteen poikkeava turvallisuustilanne ja tarkoituksenmukainen avoimuus. Datan avaamista on kehitettävä jatkuvasti, ja poikkeuksiin varaudutaan normaalioloissa.',
      en: 'Hold discussions across administrative branches on open data in exceptional situations, and gather the best ways to reconcile a changed security situation with suitable openness. Opening data always needs developing, and exceptions are prepared for in normal times.',
    },
  },
  {
    id: '2.1-insats-3',
    kind: 'action',
    parent: '2.1',
    text: {
      sv: 'Verka för att uppgifter om inköpsfakturor öppnas också i kommuner och välfärdsområden.',
      fi: 'Edistää julkisen hallinnon ostolaskudatan avaamista myös kunnissa ja hyvinvointialueilla.',
      en: 'Work for purchase invoice data to be opened in municipalities and wellbeing services counties too.',
    },
  },
  {
    id: '2.1-insats-4',
    kind: 'action',
    parent: '2.1',
    text: {
      sv: 'Bjud in hela den offentliga förvaltningen till öppna workshoppar, och sprid finansministeriets etiska rekommendationer om artificiell intelligens så att varje aktör vet vad de innebär.',
      fi: 'Järjestää koko julkiselle hallinnolle avoimia työpajoja ja varmistaa viestinnällä, että kaikki toimijat osaavat toimia valtiovarainministeriön tekoälyä koskevien eettisten suositusten mukaan.',
      en: 'Hold open workshops for the whole public administration, and make sure by communication that everyone in it knows how to act by the ethical recommendations on artificial intelligence of the Ministry of Finance.',
    },
    links: [aiRecommendationsLink],
  },
  {
    id: '2.2',
    kind: 'measure',
    number: '2.2',
    parent: '2',
    title: {
      sv: 'Akademier för frivilligorganisationer',
      fi: 'Kansalaisjärjestöakatemiat',
      en: 'Civil society academies',
    },
    text: {
      sv: 'Akademin blir en fast arbetsform, så att samarbetet fördjupas i landet som helhet och i regionerna.',
      fi: 'Kansalaisjärjestöakatemiasta tehdään pysyvä toimintamalli, jotta yhteistyö syvenee valtakunnallisesti ja alueilla.',
      en: 'The academy becomes a permanent way of working, so that cooperation deepens nationally and in the regions.',
    },
    links: [academyLink],
  },
  {
    id: '2.2-insats-1',
    kind: 'action',
    parent: '2.2',
    text: {
      sv: 'Gör den nationella akademin till ett årligt inslag genom samarbete, och berätta mer om den tillsammans, så att tjänstemän och tjänsteinnehavare kommer dit oftare.',
      fi: 'Vakiinnuttaa yhteistyössä jokavuotinen valtakunnallinen akatemia ja lisätä yhteistä viestintää, jotta virkamiehet ja viranhaltijat osallistuisivat yhä useammin.',
      en: 'Make the national academy a yearly event through cooperation, and tell more about it together, so that officials come ever more often.',
    },
    events: ['akademi-for-frivilligorganisationer-2024'],
    links: [academyLink],
  },
  {
    id: '2.2-insats-2',
    kind: 'action',
    parent: '2.2',
    text: {
      sv: 'Ge de regionala akademierna fotfäste och låt dem bli fler runt om i Finland. De utvecklar samarbetet i städer, kommuner och regioner, och en färdig mall finns att få.',
      fi: 'Vakiinnuttaa ja laajentaa alueellisia akatemioita eri puolille Suomea. Ne kehittävät yhteistyötä kaupungeissa, kunnissa ja alueilla, ja valmis malli on tarjolla.',
      en: 'Establish the regional academies and let more be founded across Finland. They develop cooperation in cities, municipalities and regions, and a ready-made template is on offer.',
    },
  },
  {
    id: '2.2-insats-3',
    kind: 'action',
    parent: '2.2',
    text: {
      sv: 'Håll en akademi vars teman är internationella och rör EU.',
      fi: 'Toteuttaa akatemia, jonka teemat ovat kansainvälisiä ja liittyvät EU:hun.',
      en: 'Hold an academy with international and EU-related themes.',
    },
  },
  {
    id: '2.2-insats-4',
    kind: 'action',
    parent: '2.2',
    text: {
      sv: 'Lär framför allt tjänstemän mer om frivilligorganisationer och civilsamhälle: genom akademierna och genom en kurs i eOppiva.',
      fi: 'Lisätä ennen kaikkea virkamiesten tietoa järjestöistä ja kansalaisyhteiskunnasta: akatemioissa ja eOppivaan tuotettavalla kurssilla.',
      en: 'Teach officials above all more about civil society and its organisations: at the academies, and by a course in eOppiva.',
    },
    links: [civilSocietyCourseLink],
  },
]
