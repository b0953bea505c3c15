import { fi as zod } from 'zod/locales'
import { type Phrases, phraseIn, type Words } from './words.ts'

const phrases: Phrases = {
  'address-line': 'vähintään yksi osoiterivi',
  'amount-unless-free': 'hinta, jos osallistuminen ei ole maksutonta',
  'country-code': 'ISO 3166 -maakoodi, esimerkiksi "FI"',
  'currency-code': 'ISO 4217 -valuuttakoodi, esimerkiksi "EUR"',
  duration: 'ISO 8601 -kesto, esimerkiksi "P2Y"',
  'earlier-date': 'siirretyn tapahtuman aiempi ajankohta',
  'either-organisation-or-name': 'joko organisaatio tai nimi',
  'email-pattern': 'osoitteen malli, esimerkiksi "{given}.{family}@gov.fi"',
  'end-not-before-start': 'päättymisaika, joka ei ole ennen alkamisaikaa',
  'fuzzy-date':
    'päivämäärä, esimerkiksi "2024-03-20", "2024-03", "2024-21" (kevät 2024), "XXXX-06-08" tai "2017~"',
  'href-or-missing': 'linkin osoite tai tila "missing" ilman osoitetta',
  id: 'tunnus, jossa on pieniä kirjaimia a–z, numeroita, yhdysmerkkejä ja pisteitä, esimerkiksi "vasa-2020-01-23"',
  identifier: ({ scheme, example }) => `kelvollinen ${scheme}, esimerkiksi "${example}"`,
  'identifier-scheme': 'pienin kirjaimin kirjoitettu nimi, esimerkiksi "fi-business-id"',
  'json-pointer': 'RFC 6901 -osoitin, esimerkiksi "/mandate/tasks/0"',
  'language-tag': 'BCP 47 -kielitunniste, esimerkiksi "fi", "sv" tai "sv-simple"',
  'local-time': 'paikallinen aika minuutin tarkkuudella ilman aikavyöhykettä, esimerkiksi "2024-03-19T13:00"',
  'municipality-code': 'kolme tai neljä numeroa, esimerkiksi "905"',
  'node-id-once': 'jokaisen osan tunnus vain kerran',
  'node-number': 'numero, esimerkiksi "1.2"',
  'parent-before-child': 'ylempi osa, joka on ennen tätä osaa',
  period:
    'ajanjakso, esimerkiksi "2019-10-25/2020-03-31", "../2022-03-31", "2022-10/.." tai "2025", jonka alku ei ole lopun jälkeen',
  'place-name': 'vähintään nimi tai kunta',
  'region-code': 'ISO 3166-2 -aluekoodi, esimerkiksi "FI-12"',
  'rule-form': 'osia kuten "FREQ=WEEKLY", kukin vain kerran',
  'rule-frequency': 'FREQ=DAILY, WEEKLY, MONTHLY tai YEARLY',
  'rule-numbered-weekdays': 'numeroituja viikonpäiviä kuten 2TU vain kuukaudessa tai vuodessa',
  'rule-numbers': ({ least, most }) => `kokonaislukuja väliltä ${least}–${most}, ei 0`,
  'rule-part': ({ part }) => `ei osaa ${part}: päivät ja kuukaudet riittävät tapahtumille`,
  'rule-until': 'UNTIL, esimerkiksi 20261231, ilman COUNT-osaa',
  'rule-weekdays': 'viikonpäiviä kuten MO tai 2TU',
  'service-name': 'palvelun nimi pienin kirjaimin, esimerkiksi "mastodon"',
  'text-in-a-language': 'teksti vähintään yhdellä kielellä, esimerkiksi { "fi": "Tapahtuma" }',
  'time-zone': 'IANA-aikavyöhyke, esimerkiksi "Europe/Helsinki"',
  'title-or-text': 'otsikko tai teksti',
  'title-without-target': 'otsikko linkille, jolla ei ole osoitetta',
  'way-to-respond': 'tapa vastata',
  'webhook-address':
    'internetissä oleva https-osoite ilman käyttäjänimeä, esimerkiksi "https://example.org/torg"',
}

/** Problems in Finnish. */
export const fi: Words = {
  language: 'fi',
  zod: zod().localeError,
  sentence: (expected, received) =>
    `Odotettiin: ${expected}${received === undefined ? '' : `; saatiin: ${received}`}`,
  expectation: phraseIn(phrases),
  formats: {
    date: 'päivä, esimerkiksi "2024-03-20"',
    datetime: 'ajanhetki UTC-aikana, esimerkiksi "2024-03-20T07:00:00Z"',
    e164: 'puhelinnumero E.164-muodossa, esimerkiksi "+358295530199"',
    email: 'sähköpostiosoite, esimerkiksi "avoinhallinto@gov.fi"',
    url: 'http- tai https-alkuinen verkko-osoite',
  },
  missing: 'Tästä puuttuu arvo',
  empty: 'Teksti on tyhjä',
  unknownKey: (key) => `"${key}" ei kuulu tähän: sitä ei ole skeemassa`,
  or: 'tai',
}
