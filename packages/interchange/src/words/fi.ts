import { languageNames } from './language-names.ts'
import type { Words } from './words.ts'

const languageName = languageNames('fi')

const inLanguage: Record<string, string> = {
  fi: 'suomeksi',
  sv: 'ruotsiksi',
  en: 'englanniksi',
  se: 'pohjoissaameksi',
  smn: 'inarinsaameksi',
  sms: 'koltansaameksi',
}

export const fi: Words = {
  eventKind: {
    seminar: 'seminaari',
    'regional-event': 'aluetilaisuus',
    'national-event': 'valtakunnallinen tilaisuus',
    'network-meeting': 'verkostotapaaminen',
    dialogue: 'dialogi',
    academy: 'akatemia',
    workshop: 'työpaja',
    webinar: 'webinaari',
    'observance-day': 'teemapäivä',
    meeting: 'kokous',
    'online-consultation': 'verkkokuuleminen',
  },
  level: {
    local: 'paikallinen',
    regional: 'alueellinen',
    national: 'valtakunnallinen',
    international: 'kansainvälinen',
  },
  audience: {
    everyone: 'kaikki',
    'public-administration': 'koko julkinen hallinto',
    'state-administration': 'valtionhallinto',
    'state-authorities': 'valtion virastot',
    ministries: 'ministeriöt',
    municipalities: 'kunnat',
    'wellbeing-services-counties': 'hyvinvointialueet',
    'civil-society': 'kansalaisyhteiskunta',
    residents: 'asukkaat',
  },
  part: { morning: 'aamupäivällä', afternoon: 'iltapäivällä', evening: 'illalla' },
  attendance: { 'on-site': 'paikan päällä', online: 'verkossa', both: 'paikan päällä ja verkossa' },
  status: {
    scheduled: 'Suunnitellusti',
    postponed: 'Lykätty',
    rescheduled: 'Siirretty uuteen aikaan',
    cancelled: 'Peruttu',
    'moved-online': 'Siirretty verkkoon',
    full: 'Täynnä',
  },
  organiser: { organiser: 'Järjestäjä', partner: 'Kumppani', host: 'Isäntä', funder: 'Rahoittaja' },
  accessible: {
    stepFree: { yes: 'esteetön kulku', no: 'kulkureitillä on portaita' },
    accessibleToilet: { yes: 'esteetön wc', no: 'ei esteetöntä wc:tä' },
    inductionLoop: { yes: 'induktiosilmukka', no: 'ei induktiosilmukkaa' },
    signLanguage: { yes: 'viittomakielen tulkkaus', no: 'ei viittomakielen tulkkausta' },
    captions: { yes: 'tekstitys', no: 'ei tekstitystä' },
  },
  label: {
    accessibility: 'Esteettömyys',
    agenda: 'Ohjelma',
    attendance: 'Osallistuminen',
    audience: 'Kenelle',
    capacity: 'Paikkoja',
    closes: 'Viimeinen ilmoittautumispäivä',
    earlier: 'Aiempi ajankohta',
    languages: 'Puhutut kielet',
    opens: 'Ilmoittautuminen alkaa',
    price: 'Hinta',
    registration: 'Ilmoittautuminen',
    theme: 'Teema',
  },
  free: 'maksuton',
  noRegistration: 'ei tarvita',
  example: 'Tämä on keksitty esimerkki.',
  languageName,
  onlyIn: (language) => `vain ${inLanguage[language] ?? `kielellä ${languageName(language)}`}`,
}
