import type { Words } from './words.ts'

export const finnish: Words = {
  titles: {
    bad_request: 'Pyyntöä ei voi lukea',
    unauthorized: 'Tähän tarvitaan avain',
    forbidden: 'Ei sallittu',
    not_found: 'Ei löydy',
    gone: 'Poistettu',
    method_not_allowed: 'Menetelmä ei ole sallittu',
    conflict: 'Jokin muu on tiellä',
    precondition_failed: 'Joku muu ehti ensin',
    unsupported_media_type: 'Sisältö on väärää tyyppiä',
    invalid: 'Tieto ei ole oikein',
    key_reused: 'Avain kuuluu toiseen pyyntöön',
    too_many_requests: 'Liian monta pyyntöä',
    precondition_required: 'Versio puuttuu',
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
    method_not_allowed: ({ method, allow = [] }) =>
      `Osoite vastaa vain menetelmiin ${allow.join(', ')}. Saatiin ${method}.`,
    uri_too_long: ({ limit, received }) =>
      `Osoitteessa saa olla enintään ${limit} merkkiä. Tässä on ${received}.`,
    content_too_large: ({ limit }) => `Pyynnössä saa olla enintään ${limit} tavua.`,
    unauthorized: ({ reason }) =>
      ({
        revoked: 'Avain on peruttu.',
        expired: 'Avain on vanhentunut.',
        unknown: 'Avainta ei tunneta.',
      })[String(reason)] ?? 'Odotettiin avainta: "Authorization: Bearer torg_…".',
    forbidden: ({ reason, needed, organisation }) =>
      reason === 'role'
        ? `Avain tarvitsee tähän roolin ${needed}.`
        : `Avain koskee organisaatiota ${organisation} ja sen alaisia. Tieto ei ole niiden.`,
    conflict: ({ reason, id, limit }) =>
      reason === 'too_many'
        ? `Organisaatiolla voi olla enintään ${limit} webhookia.`
        : reason === 'mentioned'
          ? `Muut viittaavat tietoon "${id}". Muuta ne ensin tai ilmoita seuraaja.`
          : `Tunniste "${id}" tai aiempi tunniste kuuluu toiselle tiedolle.`,
    precondition_failed: ({ current }) =>
      current
        ? `Tieto on muuttunut: sen versio on nyt ${current.version}. Lue se ja kirjoita sen pohjalta.`
        : 'Odotettiin olemassa olevaa tietoa, mutta sitä ei ole.',
    unsupported_media_type: ({ wanted }) => `Odotettiin sisältöä, jonka tyyppi on ${wanted}, UTF-8-muodossa.`,
    key_reused: () => 'Tätä Idempotency-Key-arvoa on käytetty toisessa pyynnössä. Odotettiin uutta.',
    too_many_requests: ({ limit, wait }) =>
      `Odotettiin enintään ${limit} pyyntöä minuutissa. Yritä uudelleen ${wait} s kuluttua.`,
    precondition_required: ({ wanted }) => `Odotettiin ${wanted}, jottei kenenkään muutos katoa.`,
    unavailable: () => 'Tietokanta ei vastaa. Yritä hetken kuluttua uudelleen.',
    internal: ({ id }) => `Vika on meissä, ei pyynnössäsi. Mainitse ${id}, jos ilmoitat siitä.`,
  },
  faults: {
    no_such_record: ({ parameter, received }) =>
      `"${parameter}" ei johda mihinkään tietoon. Saatiin "${received}".`,
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
  unreadable: ({ reason, limit, wanted }) =>
    ({
      charset: 'Sisältö ei ole UTF-8-muotoista tekstiä.',
      too_deep: `Sisällössä on yli ${limit} tasoa.`,
      header: `Otsaketta ei voi lukea. Odotettiin ${wanted}.`,
    })[String(reason)] ?? `Sisältö ei ole JSONia${wanted ? `: ${wanted}` : ''}.`,
  otherId: ({ id }) =>
    `Odotettiin osoitteen tunnistetta "${id}". Jos tieto saa uuden tunnisteen, lisää "${id}" sen formerIds-luetteloon.`,
  dangling: (from, to) => `${from} viittaa kohteeseen ${to}, jota ei ole.`,
  forms: {
    id: 'tunniste, jossa on pieniä kirjaimia, numeroita, yhdysmerkkejä ja pisteitä',
    day: 'päivä',
    moment: 'päivä, ajankohta aikaeroineen, now tai today',
    year: 'vuosiluku',
    language: 'kielitunnus (BCP 47)',
    languages: 'kielet toivotussa järjestyksessä',
    cursor: 'aiemman sivun "next"-arvo',
    text: '1–200 merkin teksti',
    'true-or-false': 'true tai false',
    colour: 'väri',
    area: 'länsi, etelä, itä ja pohjoinen asteina, pilkuin erotettuina',
    near: 'leveysaste, pituusaste ja kilometrit, pilkuin erotettuina',
    'one-of': '',
    number: '',
  },
  example: (what, example) => `${what}, esimerkiksi ${example}`,
  oneOf: (values) => `jokin näistä: ${values.join(', ')}`,
  wholeNumber: (least, most) => `kokonaisluku välillä ${least}–${most}`,
}
