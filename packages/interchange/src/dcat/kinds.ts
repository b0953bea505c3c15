import type { Kind, LocalizedText } from '@torg/domain/values'

type Words = { title: LocalizedText; description: LocalizedText }

/** What the records of each kind are called in a catalogue. */
export const kindWords: Record<Kind, Words> = {
  organisation: {
    title: { sv: 'Organisationer', fi: 'Organisaatiot', en: 'Organisations' },
    description: {
      sv: 'Myndigheter, arbetsgrupper och nätverk med uppdrag, mandattid och hur de hör ihop.',
      fi: 'Viranomaiset, työryhmät ja verkostot: tehtävät, toimikaudet ja keskinäiset suhteet.',
      en: 'Authorities, working groups and networks, with their mandates, terms and ties.',
    },
  },
  person: {
    title: { sv: 'Personer', fi: 'Henkilöt', en: 'People' },
    description: {
      sv: 'Namn på dem som har uppdrag i organisationerna.',
      fi: 'Organisaatioiden tehtävissä toimivien nimet.',
      en: 'Names of those who hold roles in the organisations.',
    },
  },
  membership: {
    title: { sv: 'Uppdrag', fi: 'Jäsenyydet', en: 'Memberships' },
    description: {
      sv: 'Vem som har vilken roll, för vilka frågor och under vilken tid.',
      fi: 'Kuka toimii missäkin roolissa, missä asioissa ja minä aikana.',
      en: 'Who holds which role, for which matters and for what time.',
    },
  },
  contact: {
    title: { sv: 'Kontaktuppgifter', fi: 'Yhteystiedot', en: 'Contact points' },
    description: {
      sv: 'Hur man når organisationer och kontaktpersoner, och på vilka språk.',
      fi: 'Miten organisaatiot ja yhteyshenkilöt tavoittaa ja millä kielillä.',
      en: 'How to reach organisations and contact persons, and in which languages.',
    },
  },
  programme: {
    title: { sv: 'Program', fi: 'Ohjelmat', en: 'Programmes' },
    description: {
      sv: 'Strategier, handlingsplaner och projekt med åtaganden, uppföljning och utvärdering.',
      fi: 'Strategiat, toimintaohjelmat ja hankkeet: sitoumukset, seuranta ja arviointi.',
      en: 'Strategies, action plans and projects with their commitments, progress and evaluations.',
    },
  },
  ask: {
    title: { sv: 'Önskemål och krav', fi: 'Pyynnöt ja velvoitteet', en: 'Asks' },
    description: {
      sv: 'Vad programmen begär av olika målgrupper, hur starkt och till när.',
      fi: 'Mitä ohjelmat pyytävät eri kohderyhmiltä, kuinka painokkaasti ja mihin mennessä.',
      en: 'What the programmes ask of each audience, how strongly and by when.',
    },
  },
  call: {
    title: { sv: 'Förfrågningar', fi: 'Kyselyt', en: 'Calls' },
    description: {
      sv: 'Förfrågningar som väntar på svar senast en viss dag.',
      fi: 'Pyynnöt, joihin odotetaan vastausta määräpäivään mennessä.',
      en: 'Requests that want an answer by a day.',
    },
  },
  event: {
    title: { sv: 'Evenemang', fi: 'Tapahtumat', en: 'Events' },
    description: {
      sv: 'Seminarier, nätverksmöten och andra evenemang, med tid, plats, språk och tillgänglighet.',
      fi: 'Seminaarit, verkostotapaamiset ja muut tapahtumat: aika, paikka, kielet ja esteettömyys.',
      en: 'Seminars, network meetings and other events, with time, place, languages and accessibility.',
    },
  },
  series: {
    title: { sv: 'Evenemangsserier', fi: 'Tapahtumasarjat', en: 'Event series' },
    description: {
      sv: 'Evenemang som återkommer, med tema och takt.',
      fi: 'Toistuvat tapahtumat, niiden teemat ja rytmi.',
      en: 'Events that recur, with their themes and rhythm.',
    },
  },
  post: {
    title: { sv: 'Artiklar', fi: 'Artikkelit', en: 'Posts' },
    description: {
      sv: 'Nyheter, intervjuer och blogginlägg.',
      fi: 'Uutiset, haastattelut ja blogikirjoitukset.',
      en: 'News, interviews and blog entries.',
    },
  },
  document: {
    title: { sv: 'Dokument', fi: 'Asiakirjat', en: 'Documents' },
    description: {
      sv: 'Brev, strategier och andra dokument som uppgifterna är hämtade ur.',
      fi: 'Kirjeet, strategiat ja muut asiakirjat, joista tiedot on poimittu.',
      en: 'Letters, strategies and other documents that the records are taken from.',
    },
  },
}
