import type { Words } from './words.ts'

export const swedish: Words = {
  titles: {
    bad_request: 'Frågan går inte att läsa',
    unauthorized: 'Här behövs en nyckel',
    forbidden: 'Inte tillåtet',
    not_found: 'Finns inte',
    gone: 'Borttagen',
    method_not_allowed: 'Metoden är inte tillåten',
    conflict: 'Något annat står i vägen',
    precondition_failed: 'Någon annan hann före',
    unsupported_media_type: 'Fel slags innehåll',
    invalid: 'Uppgiften är inte rätt',
    key_reused: 'Nyckeln hör till en annan fråga',
    too_many_requests: 'För många frågor',
    precondition_required: 'Versionen saknas',
    uri_too_long: 'Adressen är för lång',
    content_too_large: 'Frågan är för stor',
    unavailable: 'Inte tillgänglig just nu',
    internal: 'Något gick fel hos oss',
  },
  details: {
    not_found: ({ id, list, on }) =>
      id === undefined
        ? `Inget är publicerat på ${list}. Se /docs.`
        : on
          ? `Uppgiften "${id}" gällde inte den ${on}.`
          : `Ingen uppgift med id "${id}" finns i ${list}.`,
    gone: ({ id, removed, successor }) =>
      `Uppgiften "${id}" togs bort den ${removed}.${successor ? ` Den ersattes av ${successor}.` : ''}`,
    method_not_allowed: ({ method, allow = [] }) =>
      `Adressen svarar bara på ${allow.join(', ')}. Den fick ${method}.`,
    uri_too_long: ({ limit, received }) => `En adress får ha högst ${limit} tecken. Den här har ${received}.`,
    content_too_large: ({ limit }) => `En fråga får ha högst ${limit} byte.`,
    unauthorized: ({ reason }) =>
      ({
        revoked: 'Nyckeln har dragits in.',
        expired: 'Nyckeln har gått ut.',
        unknown: 'Nyckeln är okänd.',
      })[String(reason)] ?? 'Väntade en nyckel som "Authorization: Bearer torg_…".',
    forbidden: ({ reason, needed, organisation }) =>
      reason === 'role'
        ? `Nyckeln behöver rollen ${needed} för det här.`
        : `Nyckeln gäller ${organisation} och dem som hör under den; uppgiften är inte deras.`,
    conflict: ({ reason, id, limit }) =>
      reason === 'too_many'
        ? `En organisation får ha högst ${limit} webhookar.`
        : reason === 'mentioned'
          ? `Andra hänvisar till uppgiften "${id}". Ändra dem först, eller ange en efterföljare.`
          : `Id "${id}", eller ett tidigare id, hör till en annan uppgift.`,
    precondition_failed: ({ current }) =>
      current
        ? `Uppgiften har ändrats: den har nu version ${current.version}. Läs den och skriv utgående från den.`
        : 'Väntade en uppgift som finns, men den finns inte.',
    unsupported_media_type: ({ wanted }) => `Väntade innehåll av typen ${wanted}, i UTF-8.`,
    key_reused: () => 'Denna Idempotency-Key har använts för en annan fråga. Väntade en ny.',
    too_many_requests: ({ limit, wait }) =>
      `Väntade högst ${limit} frågor i minuten. Försök igen om ${wait} s.`,
    precondition_required: ({ wanted }) => `Väntade ${wanted}, så att ingens ändring går förlorad.`,
    unavailable: () => 'Databasen svarar inte. Försök igen om en stund.',
    internal: ({ id }) => `Felet är vårt, inte din frågas. Nämn ${id} om du anmäler det.`,
  },
  faults: {
    no_such_record: ({ parameter, received }) =>
      `"${parameter}" leder inte till någon uppgift, fick "${received}".`,
    unknown_parameter: ({ parameter, other, expected }) =>
      `Parametern "${parameter}" finns inte.${other ? ` Menade du "${other}"?` : ` Väntade ${expected}.`}`,
    missing: ({ parameter, expected }) => `"${parameter}" saknas. Väntade ${expected}.`,
    repeated: ({ parameter }) => `"${parameter}" anges flera gånger. Ange den en gång.`,
    malformed: ({ parameter, expected, received }) =>
      `"${parameter}" går inte att läsa. Väntade ${expected}, fick "${received}".`,
    not_one_of: ({ parameter, expected, received }) =>
      `"${parameter}" har inget sådant värde. Väntade ${expected}, fick "${received}".`,
    out_of_range: ({ parameter, expected, received }) =>
      `"${parameter}" är utanför gränserna. Väntade ${expected}, fick "${received}".`,
    bad_cursor: () => 'Markören hör inte till den här listan. Väntade "next" från en sida av samma lista.',
    not_beside: ({ parameter, other }) => `"${parameter}" kan inte stå bredvid "${other}".`,
    needs_other: ({ parameter, other }) => `"${parameter}" kräver också "${other}".`,
  },
  unreadable: ({ reason, limit, wanted }) =>
    ({
      charset: 'Innehållet är inte text i UTF-8.',
      too_deep: `Innehållet har fler än ${limit} nivåer.`,
      header: `En rubrik går inte att läsa. Väntade ${wanted}.`,
    })[String(reason)] ?? `Innehållet är inte JSON${wanted ? `: ${wanted}` : ''}.`,
  otherId: ({ id }) =>
    `Väntade adressens id "${id}"; för att ge uppgiften ett nytt id, ange "${id}" bland dess formerIds.`,
  dangling: (from, to) => `${from} hänvisar till ${to}, som inte finns.`,
  forms: {
    id: 'ett id av gemener, siffror, bindestreck och punkter',
    day: 'en dag',
    moment: 'en dag, en tidpunkt med tidsskillnad, now eller today',
    year: 'ett årtal',
    language: 'en språkkod (BCP 47)',
    languages: 'språk i den ordning du vill ha dem',
    cursor: '"next" från en tidigare sida',
    text: 'en text på 1 till 200 tecken',
    'true-or-false': 'true eller false',
    colour: 'en färg',
    area: 'väst, syd, öst och nord i grader, med komma emellan',
    near: 'latitud, longitud och kilometer, med komma emellan',
    'one-of': '',
    number: '',
  },
  example: (what, example) => `${what}, till exempel ${example}`,
  oneOf: (values) => `något av ${values.join(', ')}`,
  wholeNumber: (least, most) => `ett heltal från ${least} till ${most}`,
}
