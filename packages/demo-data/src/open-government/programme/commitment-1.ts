import type { ProgrammeNode } from '@torg/domain/programmes'
import { dialoguesLink, handbookLink } from '../links/listed.ts'
import { easyLanguageProgrammeLink, hostDialogueLink, networkLink } from '../links/unaddressed.ts'

/** Commitment 1: National Dialogues, and how people are met in public services. */
export const commitment1: ProgrammeNode[] = [
  {
    id: '1',
    kind: 'commitment',
    number: '1',
    title: {
      sv: 'Nationella dialoger och positiva möten i de offentliga tjänsterna',
      fi: 'Kansalliset dialogit ja hyvät kohtaamiset julkisissa palveluissa',
      en: 'National dialogues and encounters in services',
    },
  },
  {
    id: '1.1',
    kind: 'measure',
    number: '1.1',
    parent: '1',
    title: {
      sv: 'Dialoger ger fler en röst och politiken ett bättre underlag',
      fi: 'Dialogit lisäävät osallisuutta ja parantavat politiikan tietopohjaa',
      en: 'Dialogues bring more people in and give policy a better basis',
    },
    text: {
      sv: 'Med hjälp av dialoger ska fler vara delaktiga, förstå varandra bättre och bidra med kunskap när politiska åtgärder bereds.',
      fi: 'Dialogien avulla vahvistetaan osallisuutta, yhteistä ymmärrystä ja tietopohjaa, kun politiikkatoimia valmistellaan.',
      en: 'Through dialogues, participation, shared understanding and the knowledge that policy measures are prepared on are to grow stronger.',
    },
    links: [dialoguesLink, hostDialogueLink],
  },
  {
    id: '1.1-insats-1',
    kind: 'action',
    parent: '1.1',
    text: {
      sv: 'Tillsammans med civilsamhället ge de nationella dialogerna en fast plats och en större krets: fler ska delta och fler vara arrangörer.',
      fi: 'Vakiinnuttaa ja laajentaa kansallisia dialogeja yhdessä kansalaisyhteiskunnan kanssa: lisää osallistujia ja lisää järjestäjiä.',
      en: 'Together with civil society, make the National Dialogues permanent and wider: more participants and more organisers.',
    },
    links: [dialoguesLink],
  },
  {
    id: '1.1-insats-2',
    kind: 'action',
    parent: '1.1',
    text: {
      sv: 'Öka dialogernas genomslag: sammanställ resultaten och skriv kortare sammanfattningar och puffar per tema som ministeriernas ledning kan använda. Visa också deltagarna vilken verkan dialogerna har haft.',
      fi: 'Lisätä dialogien vaikuttavuutta: koota tulokset ja kirjoittaa ministeriöiden johdolle lyhyempiä tiivistelmiä ja nostoja teemoittain. Osoittaa vaikutus myös osallistujille.',
      en: "Give the dialogues more impact: compile the results, with shorter summaries and highlights by theme for the ministries' leadership. Show participants what the dialogues have led to, too.",
    },
  },
  {
    id: '1.1-insats-3',
    kind: 'action',
    parent: '1.1',
    text: {
      sv: 'Utveckla, ihop med dem som arrangerar dialogerna, sättet att ta vara på resultaten – och låt kunskapen komma till nytta på fler förvaltningsnivåer: i välfärdsområden och kommuner.',
      fi: 'Kehittää yhdessä järjestäjien kanssa dialogien tulosten hyödyntämistä – ja saada tieto käyttöön muillakin hallinnon tasoilla: hyvinvointialueilla ja kunnissa.',
      en: 'Develop, with those who organise the dialogues, how their results are used – and bring that knowledge into use at other levels of administration: wellbeing services counties and municipalities.',
    },
  },
  {
    id: '1.1-insats-4',
    kind: 'action',
    parent: '1.1',
    text: {
      sv: 'Låt dialogerna och det som kommer fram i dem ingå i statsrådets framtidsarbete, till exempel i framtidsredogörelserna.',
      fi: 'Hyödyntää kansallisia dialogeja ja niiden tuloksia valtioneuvoston ennakointityössä, esimerkiksi tulevaisuusselontekojen laadinnassa.',
      en: "Use the dialogues and their results in the Government's futures work, for instance in its Reports on the Future.",
    },
    partners: ['valtioneuvosto'],
  },
  {
    id: '1.1-insats-5',
    kind: 'action',
    parent: '1.1',
    text: {
      sv: 'Stärk förmågan till dialog och bruket av dialoger, och för in dialogarbetet i nätverket för öppen demokrati (åtagande 3).',
      fi: 'Vahvistaa dialogitaitoja ja dialogien käyttöä sekä tuoda dialogityö osaksi Avoin demokratia -verkostoa (sitoumus 3).',
      en: 'Strengthen dialogue skills and the use of dialogues, and make dialogue work part of the Open Democracy Network (commitment 3).',
    },
    partners: ['oppen-demokrati-natverk'],
    links: [networkLink],
  },
  {
    id: '1.2',
    kind: 'measure',
    number: '1.2',
    parent: '1',
    title: {
      sv: 'Bättre möten i offentliga tjänster',
      fi: 'Parempia kohtaamisia julkisissa palveluissa',
      en: 'Better encounters in public services',
    },
    text: {
      sv: 'När människor blir bättre bemötta i offentliga tjänster får demokratin stöd.',
      fi: 'Kun ihmiset kohdataan julkisissa palveluissa paremmin, demokratia vahvistuu.',
      en: 'When people are met better in public services, democracy is supported.',
    },
  },
  {
    id: '1.2-insats-1',
    kind: 'action',
    parent: '1.2',
    text: {
      sv: 'Lyft fram hur mycket mötena i offentliga tjänster betyder för demokrati och delaktighet: demokrati är inte bara ett politiskt system utan en livsstil som går att stärka i vardagen.',
      fi: 'Korostaa julkisten palvelujen kohtaamisten merkitystä demokratialle ja osallisuudelle: demokratia ei ole vain poliittinen järjestelmä vaan elämäntapa, jota voi vahvistaa arjessa.',
      en: 'Stress how much encounters in public services matter for democracy and participation: democracy is not only a political system but a way of life that everyday work can strengthen.',
    },
  },
  {
    id: '1.2-insats-2',
    kind: 'action',
    parent: '1.2',
    text: {
      sv: 'Använd handboken om demokratiska möten, som bygger på Försvarsdialoger för demokratin, när tjänster utvecklas, och ta fram utbildning i eOppiva om demokratikompetens. De flesta i Finland möter det offentliga just i tjänsterna; där ska var och en få uppleva att alla ärenden räknas och att saker löses gemensamt, med respekt och lyssnande åt alla håll. Delad god praxis gör alla i servicesituationer bättre på gemenskap.',
      fi: 'Käyttää aktiivisesti demokraattisten kohtaamisten käsikirjaa, joka perustuu demokratian puolustusdialogeihin, kun palveluja kehitetään, ja tuottaa eOppivaan koulutusta demokratiaosaamisesta. Useimmat Suomessa asuvat kohtaavat julkisen sektorin juuri palveluissa; niissä jokaisen pitää saada kokea, että kaikkien asiat ovat tärkeitä ja että ratkaisut löydetään yhdessä, kaikkia kunnioittaen ja kuunnellen. Hyviä käytäntöjä jakamalla vahvistetaan kaikkien palvelutilanteissa toimivien yhteisöosaamista.',
      en: 'Make active use of the handbook of democratic encounters, which grew out of dialogues in defence of democracy, when services are developed, and produce eOppiva training in democratic skills. Most people in Finland meet the public sector in its services; there they should experience a society where the matters of all count and situations are solved together, with respect and an ear for all. Sharing good practice makes everyone in service situations better at community.',
    },
    links: [handbookLink],
  },
  {
    id: '1.2-insats-3',
    kind: 'action',
    parent: '1.2',
    text: {
      sv: 'Sprid kunskap om lättläst språk och om ett sakligt, klart allmänspråk i tjänsterna och se till att de används, för jämlikhetens och demokratins skull. Myndigheter och människor möts även i skrift: i myndighetstexter och i digitala tjänster.',
      fi: 'Edistää selkokielen ja asiallisen, selkeän ja ymmärrettävän yleiskielen tuntemusta ja käyttöä palveluissa yhdenvertaisuuden ja demokratian tueksi. Viranomaiset ja ihmiset kohtaavat myös kirjoitetun kielen välityksellä: viranomaisteksteissä ja digitaalisissa palveluissa.',
      en: 'Spread knowledge of easy language and of factual, clear plain language in services, and their use, in support of equality and democracy. Authorities and people also meet in writing: in official texts and in digital services.',
    },
  },
  {
    id: '1.2-insats-4',
    kind: 'action',
    parent: '1.2',
    text: {
      sv: 'Bidra till att åtgärdsprogrammet för lättläst språk blir verklighet.',
      fi: 'Osallistua selkokielen toimenpideohjelman toteuttamiseen.',
      en: 'Take part in carrying out the action programme for easy language.',
    },
    links: [easyLanguageProgrammeLink],
  },
]
