import type { Words } from './words.ts'

export const finnish: Words = {
  titles: {
    bad_request: 'Pyyntöä ei voi lukea',
    not_found: 'Ei löydy',
    gone: 'Poistettu',
    method_not_allowed: 'Menetelmä ei ole sallittu',
    uri_too_long: 'Osoite on liian pitkä',
    content_too_large: 'Pyyntö on liian suuri',
    unavailable: 'Ei juuri nyt käytettävissä',
    internal: 'Jokin meni vikaan meillä',
  },
  details: {
    not_found: ({ id, list, on }) =>
      id === undefined
        ? `Osoitteessa ${list} ei ole julkaistu mitään. Katso /docs.`
        : on
          ? `Tieto "${id}" ei ollut voimassa ${on}.`
          : `Luettelossa ${list} ei ole tietoa, jonka tunniste on "${id}".`,
    gone: ({ id, removed, successor }) =>
      `Tieto "${id}" poistettiin ${removed}.${successor ? ` Sen tilalla on ${successor}.` : ''}`,
    method_not_allowed: ({ method }) => `Osoite vastaa vain menetelmiin GET ja HEAD. Saatiin ${method}.`,
    uri_too_long: ({ limit, received }) =>
      `Osoitteessa saa olla enintään ${limit} merkkiä. Tässä on ${received}.`,
    content_too_large: ({ limit }) => `Pyynnössä saa olla enintään ${limit} tavua.`,
    unavailable: () => 'Tietokanta ei vastaa. Yritä hetken kuluttua uudelleen.',
    internal: ({ id }) => `Vika on meissä, ei pyynnössäsi. Mainitse ${id}, jos ilmoitat siitä.`,
  },
  faults: {
    unknown_parameter: ({ parameter, other, expected }) =>
      `Parametria "${parameter}" ei ole.${other ? ` Tarkoititko "${other}"?` : ` Odotettiin: ${expected}.`}`,
    missing: ({ parameter, expected }) => `"${parameter}" puuttuu. Odotettiin: ${expected}.`,
    repeated: ({ parameter }) => `"${parameter}" on annettu useasti. Anna se kerran.`,
    malformed: ({ parameter, expected, received }) =>
      `Parametria "${parameter}" ei voi lukea. Odotettiin: ${expected}. Saatiin "${received}".`,
    not_one_of: ({ parameter, expected, received }) =>
      `Parametrilla "${parameter}" ei ole tällaista arvoa. Odotettiin: ${expected}. Saatiin "${received}".`,
    out_of_range: ({ parameter, expected, received }) =>
      `"${parameter}" on rajojen ulkopuolella. Odotettiin: ${expected}. Saatiin "${received}".`,
    bad_cursor: () => 'Kohdistin ei kuulu tähän luetteloon. Odotettiin saman luettelon sivun "next"-arvoa.',
    not_beside: ({ parameter, other }) => `"${parameter}" ei voi olla parametrin "${other}" rinnalla.`,
    needs_other: ({ parameter, other }) => `"${parameter}" vaatii rinnalleen parametrin "${other}".`,
  },
  forms: {
    id: 'tunniste, jossa on pieniä kirjaimia, numeroita, yhdysmerkkejä ja pisteitä',
    day: 'päivä',
    moment: 'päivä, ajankohta aikaeroineen, now tai today',
    language: 'kielitunnus (BCP 47)',
    languages: 'kielet toivotussa järjestyksessä',
    cursor: 'aiemman sivun "next"-arvo',
    text: '1–200 merkin teksti',
    'true-or-false': 'true tai false',
    'one-of': '',
    number: '',
  },
  example: (what, example) => `${what}, esimerkiksi ${example}`,
  oneOf: (values) => `jokin näistä: ${values.join(', ')}`,
  wholeNumber: (least, most) => `kokonaisluku välillä ${least}–${most}`,
}
