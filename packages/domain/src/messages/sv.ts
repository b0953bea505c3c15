import { sv as zod } from 'zod/locales'
import { type Phrases, phraseIn, type Words } from './words.ts'

const phrases: Phrases = {
  'address-line': 'minst en rad av en adress',
  'amount-unless-free': 'ett belopp, om det inte är gratis',
  'country-code': 'en landskod enligt ISO 3166, till exempel "FI"',
  'currency-code': 'en valutakod enligt ISO 4217, till exempel "EUR"',
  duration: 'en varaktighet enligt ISO 8601, till exempel "P2Y"',
  'earlier-date': 'den tidigare tidpunkten för ett evenemang som har flyttats',
  'either-organisation-or-name': 'antingen en organisation eller ett namn',
  'email-pattern': 'ett mönster, till exempel "{given}.{family}@gov.fi"',
  'end-not-before-start': 'ett slut som inte är före början',
  'fuzzy-date':
    'ett datum, till exempel "2024-03-20", "2024-03", "2024-21" (våren 2024), "XXXX-06-08" eller "2017~"',
  'href-or-missing': 'en länkadress, eller statusen "missing" utan adress',
  id: 'ett id av små bokstäver a–z, siffror, bindestreck och punkter, till exempel "vasa-2020-01-23"',
  identifier: ({ scheme, example }) => `ett giltigt värde i ${scheme}, till exempel "${example}"`,
  'identifier-scheme': 'ett namn med små bokstäver, till exempel "fi-business-id"',
  'json-pointer': 'en pekare enligt RFC 6901, till exempel "/mandate/tasks/0"',
  'language-tag': 'en språktagg enligt BCP 47, till exempel "fi", "sv" eller "sv-simple"',
  'local-time': 'lokal tid på minuten utan tidszon, till exempel "2024-03-19T13:00"',
  'municipality-code': 'tre eller fyra siffror, till exempel "905"',
  'node-id-once': 'varje dels id bara en gång',
  'node-number': 'ett nummer, till exempel "1.2"',
  'parent-before-child': 'en överordnad del som står före den här',
  period:
    'en period, till exempel "2019-10-25/2020-03-31", "../2022-03-31", "2022-10/.." eller "2025", vars början inte är efter slutet',
  'place-name': 'åtminstone ett namn eller en kommun',
  'region-code': 'en regionkod enligt ISO 3166-2, till exempel "FI-12"',
  'rule-form': 'delar som "FREQ=WEEKLY", var och en bara en gång',
  'rule-frequency': 'FREQ=DAILY, WEEKLY, MONTHLY eller YEARLY',
  'rule-numbered-weekdays': 'numrerade veckodagar som 2TU bara i en månad eller ett år',
  'rule-numbers': ({ least, most }) => `heltal från ${least} till ${most}, inte 0`,
  'rule-part': ({ part }) => `inget ${part}: dagar och månader räcker för evenemang`,
  'rule-until': 'UNTIL, till exempel 20261231, utan COUNT',
  'rule-weekdays': 'veckodagar som MO eller 2TU',
  'service-name': 'tjänstens namn med små bokstäver, till exempel "mastodon"',
  'text-in-a-language': 'en text på minst ett språk, till exempel { "sv": "Evenemang" }',
  'time-zone': 'en tidszon enligt IANA, till exempel "Europe/Helsinki"',
  'title-or-text': 'en rubrik eller en text',
  'title-without-target': 'en rubrik för en länk utan adress',
  'way-to-respond': 'ett sätt att svara',
  'webhook-address': 'en https-adress på internet utan användarnamn, till exempel "https://example.org/torg"',
}

/** Problems in Swedish. */
export const sv: Words = {
  language: 'sv',
  zod: zod().localeError,
  sentence: (expected, received) =>
    `Förväntade ${expected}${received === undefined ? '' : `; fick ${received}`}`,
  expectation: phraseIn(phrases),
  formats: {
    date: 'en dag, till exempel "2024-03-20"',
    datetime: 'en tidpunkt i UTC, till exempel "2024-03-20T07:00:00Z"',
    e164: 'ett telefonnummer enligt E.164, till exempel "+358295530199"',
    email: 'en e-postadress, till exempel "avoinhallinto@gov.fi"',
    url: 'en webbadress som börjar med http eller https',
  },
  missing: 'Här saknas ett värde',
  empty: 'Texten är tom',
  unknownKey: (key) => `"${key}" hör inte hit: det finns inte i schemat`,
  or: 'eller',
}
