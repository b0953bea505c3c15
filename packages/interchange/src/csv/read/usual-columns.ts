import type { Kind } from '@torg/domain/values'
import { lookedUp } from '../../reading/lookup.ts'

/**
 * What a column can be beside the columns that `writeTable` writes: `when` is a date in any usual form, with hours
 * or without; `organiser` the name of a body.
 */
export const shortNames = {
  event:
    'when when.date when.time when.end when.endTime place municipality street postalCode locality organiser link online registration price'.split(
      ' ',
    ),
  organisation: 'businessId municipality link'.split(' '),
  contact: 'person given family organisation email phone link street postalCode locality'.split(' '),
} satisfies Partial<Record<Kind, string[]>>

type Headings = Record<string, string>

const common: Headings = { name: 'nimi namn name', description: 'kuvaus beskrivning description' }

const words: Partial<Record<Kind, Headings>> = {
  event: {
    ...common,
    name: 'nimi namn name otsikko titel rubrik title tapahtuma evenemang event tilaisuus',
    when: 'aika ajankohta tid tidpunkt när milloin time_and_date when',
    'when.date':
      'päivä päivämäärä pvm datum dag date day alkupäivä startdatum start_date startar alkaa start',
    'when.time': 'kello kellonaika klockslag klo kl time alkamisaika starttid start_time',
    'when.end': 'päättyy loppuu loppupäivä slutar slut slutdatum end end_date',
    'when.endTime': 'päättymisaika sluttid end_time',
    place: 'paikka plats place venue location',
    municipality: 'kunta paikkakunta kaupunki kommun ort stad municipality town city',
    street: 'osoite adress gatuadress katuosoite address street',
    postalCode: 'postinumero postnummer postcode postal_code',
    locality: 'postitoimipaikka postort',
    organiser: 'järjestäjä arrangör organiser organizer',
    link: 'linkki länk link www webbplats verkkosivu verkkosivut url webbsida',
    online: 'etäyhteys verkkolinkki online',
    registration: 'ilmoittautuminen anmälan registration',
    price: 'hinta pris price',
    kind: 'tyyppi typ type laji slag',
    level: 'taso nivå level',
    'status.kind': 'tila status',
    audiences: 'kohderyhmä målgrupp audience audiences',
    languages: 'kieli kielet språk language languages',
    theme: 'teema tema theme',
    summary: 'tiivistelmä sammanfattning ingress summary',
  },
  organisation: {
    ...common,
    name: 'nimi namn name organisaatio organisation organization viranomainen myndighet',
    abbreviation: 'lyhenne förkortning abbreviation',
    kind: 'tyyppi typ type laji',
    businessId: 'y-tunnus fo-nummer organisationsnummer business_id',
    municipality: 'kunta kommun municipality',
    link: 'linkki länk link www webbplats verkkosivu verkkosivut url webbsida',
    founded: 'perustettu grundad founded',
    closed: 'lakkautettu nedlagd closed',
    languages: 'kieli kielet språk language languages',
  },
  contact: {
    person: 'nimi namn name henkilö person yhteyshenkilö kontaktperson',
    given: 'etunimi förnamn first_name given_name',
    family: 'sukunimi efternamn last_name family_name surname',
    organisation: 'organisaatio organisation organization virasto myndighet',
    title: 'titteli nimike titel befattning title',
    purpose: 'asia ärende tehtävä uppgift purpose',
    email: 'sähköposti sähköpostiosoite e-post epost e-postadress email e-mail',
    phone: 'puhelin puhelinnumero telefon telefonnummer phone telephone puh tfn',
    street: 'osoite adress postiosoite postadress address',
    postalCode: 'postinumero postnummer postcode',
    locality: 'postitoimipaikka postort ort',
    languages: 'kieli kielet språk languages',
    hours: 'aukioloaika aukioloajat öppettider hours',
    link: 'linkki länk link www webbplats verkkosivu url',
  },
}

const plain = (heading: string) => heading.trim().toLowerCase().replace(/[:*]$/, '').replaceAll(/\s+/g, '_')

const meanings = new Map<string, string>()
for (const [kind, headings] of Object.entries(words))
  for (const [target, all] of Object.entries(headings))
    for (const word of all.split(' ')) meanings.set(`${kind} ${word}`, target)

const inLanguage: Record<string, string> = {
  suomeksi: 'fi',
  ruotsiksi: 'sv',
  englanniksi: 'en',
  på_finska: 'fi',
  på_svenska: 'sv',
  på_engelska: 'en',
}

/** What a column of another's table holds, by its heading in Finnish, Swedish or English: `Namn (fi)` is `name.fi`. */
export function usualTarget(kind: Kind, heading: string): string | undefined {
  const word = plain(heading)
  const known = meanings.get(`${kind} ${word}`)
  if (known !== undefined) return known
  const [, base = '', tag = ''] =
    /^(.+?)[_ .-]*\(?((?:fi|sv|en|se)|suomeksi|ruotsiksi|englanniksi|på_\p{Letter}+)\)?$/u.exec(word) ?? []
  const language = lookedUp(inLanguage, tag) ?? tag
  const target = meanings.get(`${kind} ${base}`)
  if (target === undefined || language.startsWith('på_')) return undefined
  return target === 'place' ? `place.name.${language}` : `${target}.${language}`
}
