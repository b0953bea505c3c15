import type { ProgrammeNode } from '@torg/domain/programmes'
import { networkSignUpLink, siteLink, youthRecommendationLink } from '../links/listed.ts'
import { networkLink, officialsNetworkLink } from '../links/unaddressed.ts'

/** Commitment 3: support for those who work for open government. */
export const commitment3: ProgrammeNode[] = [
  {
    id: '3',
    kind: 'commitment',
    number: '3',
    title: {
      sv: 'Stöd till aktörer inom öppen förvaltning i Finland och internationellt',
      fi: 'Tukea avoimen hallinnon toimijoille Suomessa ja kansainvälisesti',
      en: 'Support for open government actors in Finland and abroad',
    },
  },
  {
    id: '3.1',
    kind: 'measure',
    number: '3.1',
    parent: '3',
    title: {
      sv: 'Snabbare väg för god praxis',
      fi: 'Hyvät käytännöt leviävät tehokkaammin',
      en: 'A quicker way for good practice',
    },
    text: {
      sv: 'God praxis i öppen förvaltning ska spridas bättre än i dag.',
      fi: 'Avoimen hallinnon hyvien käytäntöjen leviämistä tehostetaan.',
      en: 'Good practice in open government is to be spread more effectively.',
    },
  },
  {
    id: '3.1-insats-1',
    kind: 'action',
    parent: '3.1',
    text: {
      sv: 'Samla in god praxis på ett mer systematiskt sätt och sprid den genom att utveckla och använda nätverket för öppen förvaltning.',
      fi: 'Kerätä tietoa hyvistä käytännöistä järjestelmällisemmin ja levittää sitä kehittämällä ja hyödyntämällä avoimen hallinnon verkostoa.',
      en: 'Gather good practice more systematically, and spread it by developing and using the open government network.',
    },
  },
  {
    id: '3.1-insats-2',
    kind: 'action',
    parent: '3.1',
    text: {
      sv: 'Bygg en avdelning på webbplatsens engelskspråkiga sidor som för ut finländsk god praxis i världen; det som sprids väl hemma når också lättare utomlands.',
      fi: 'Rakentaa sivuston englanninkielisille sivuille osio, joka vie suomalaisia hyviä käytäntöjä maailmalle; se mikä leviää hyvin kotimaassa, leviää paremmin myös ulkomailla.',
      en: "Build a section on the site's English pages that carries Finnish good practice abroad; what spreads well at home also travels better.",
    },
    links: [siteLink],
  },
  {
    id: '3.1-insats-3',
    kind: 'action',
    parent: '3.1',
    text: {
      sv: 'Genomför OECD:s ungdomsrekommendation, och ta hjälp av OECD:s kommande arbete för att sprida god praxis och metoder – särskilt för barns och ungas delaktighet.',
      fi: 'Panna toimeen OECD:n nuorisosuositus ja hyödyntää OECD:n tulevaa työtä hyvien käytäntöjen ja menetelmien levittämisessä – erityisesti lasten ja nuorten osallisuuden vahvistamiseksi.',
      en: "Carry out the OECD youth recommendation, and use the OECD's future work to spread good practice and methods – above all for the participation of children and young people.",
    },
    partners: ['oecd'],
    links: [youthRecommendationLink],
  },
  {
    id: '3.1-insats-4',
    kind: 'action',
    parent: '3.1',
    text: {
      sv: 'Framhåll praxis som släpper in människor i ett tidigt skede av beredningen, och sådan där förvaltningsnivåer samarbetar om delaktighet, till exempel ett välfärdsområde och dess kommuner.',
      fi: 'Nostaa esiin käytäntöjä, jotka avaavat valmistelun jo varhaisessa vaiheessa, ja sellaisia, joissa hallinnon tasot edistävät osallisuutta yhdessä, esimerkiksi hyvinvointialue ja sen kunnat.',
      en: 'Highlight practice that lets people in at an early stage of preparation, and practice where levels of administration further participation together, such as a wellbeing services county and its municipalities.',
    },
  },
  {
    id: '3.2',
    kind: 'measure',
    number: '3.2',
    parent: '3',
    title: {
      sv: 'Ett nätverk för öppen demokrati',
      fi: 'Avoin demokratia -verkosto',
      en: 'An Open Democracy Network',
    },
    text: {
      sv: 'Ett nytt nätverk kommer i gång.',
      fi: 'Uusi verkosto käynnistetään.',
      en: 'A new network gets under way.',
    },
    events: ['oppen-demokrati-natverk-2024-03-19'],
    links: [networkSignUpLink, networkLink],
  },
  {
    id: '3.2-insats-1',
    kind: 'action',
    parent: '3.2',
    text: {
      sv: 'Starta nätverket för öppen demokrati och håll det öppet för var och en som är intresserad.',
      fi: 'Käynnistää Avoin demokratia -verkosto, joka on avoin kaikille kiinnostuneille.',
      en: 'Start the Open Democracy Network, open to everyone who is interested.',
    },
    links: [networkLink],
  },
  {
    id: '3.2-insats-2',
    kind: 'action',
    parent: '3.2',
    text: {
      sv: 'Koppla ihop statens tjänstemannanätverk med det nya nätverket.',
      fi: 'Kytkeä valtion virkamiesverkoston toiminta uuteen verkostoon.',
      en: "Tie the state's officials' network to the new network.",
    },
    partners: ['oppen-forvaltning-tjanstemannanatverk'],
    links: [officialsNetworkLink],
  },
  {
    id: '3.2-insats-3',
    kind: 'action',
    parent: '3.2',
    text: {
      sv: 'Dela upp verksamheten tydligare efter teman. Arbetsnamnet för 2024 är ”Artificiell intelligens och öppenhet”; viktiga är också jämlikhet, civilsamhälle, datasäkerhet, dataskydd, tillgänglighet, kommunikation och hur förtroende byggs.',
      fi: 'Jakaa toiminta selkeämmin teemoihin. Vuoden 2024 teeman työnimi on ”Tekoäly ja avoimuus”; tärkeitä ovat myös yhdenvertaisuus, kansalaisyhteiskunta, tietoturva, tietosuoja, saavutettavuus, viestintä ja luottamuksen rakentaminen.',
      en: 'Divide the activities more clearly by theme. The working title for 2024 is “Artificial intelligence and openness”; equality, civil society, data security, data protection, accessibility, communication and building trust matter too.',
    },
  },
  {
    id: '3.2-insats-4',
    kind: 'action',
    parent: '3.2',
    text: {
      sv: 'Hitta på nya verksamhetsformer för nätverket i samarbete, så att det sprider god praxis och främjar dialoger bättre.',
      fi: 'Luoda yhteistyössä verkostolle uusia toimintamuotoja, jotta se levittää hyviä käytäntöjä ja edistää dialogeja paremmin.',
      en: 'Create new forms of activity for the network in cooperation, so that it spreads good practice and furthers dialogues better.',
    },
  },
]
