/** One text in the three languages of the widget: English, Swedish, Finnish. A `$` stands for a value. */
export type Phrase = `${string}|${string}|${string}`

type Phrases<K extends string> = Readonly<Record<K, Phrase>>

export const loading = 'Loading events…|Hämtar evenemang…|Haetaan tapahtumia…'
export const none =
  'No coming events right now.|Inga kommande evenemang just nu.|Juuri nyt ei ole tulevia tapahtumia.'
export const more = 'Show more events|Visa fler evenemang|Näytä lisää tapahtumia'
export const added = '$ more shown, $ in all|$ till visas, sammanlagt $|$ lisää, yhteensä $'
export const skipped = 'Could not be shown: $|Kunde inte visas: $|Ei voitu näyttää: $'
export const retry = 'Try again|Försök igen|Yritä uudelleen'
export const close = 'Close|Stäng|Sulje'

export const failed =
  'The events could not be loaded.|Evenemangen kunde inte hämtas.|Tapahtumia ei voitu hakea.'
export const offline = 'You are offline.|Du är offline.|Verkkoyhteys puuttuu.'
export const wait = 'Trying again in $ s.|Nytt försök om $ s.|Uusi yritys $ s kuluttua.'

export const example = 'Example|Exempel|Esimerkki'
export const inLanguage = 'in $|på $|kieli: $'

export const kinds = {
  seminar: 'Seminar|Seminarium|Seminaari',
  'regional-event': 'Regional event|Regionalt evenemang|Alueellinen tilaisuus',
  'national-event': 'National event|Nationellt evenemang|Valtakunnallinen tilaisuus',
  'network-meeting': 'Network meeting|Nätverksträff|Verkostotapaaminen',
  dialogue: 'Dialogue|Dialog|Dialogi',
  academy: 'Academy|Akademi|Akatemia',
  workshop: 'Workshop|Workshop|Työpaja',
  webinar: 'Webinar|Webbinarium|Webinaari',
  'observance-day': 'Theme day|Temadag|Teemapäivä',
  meeting: 'Meeting|Möte|Kokous',
  'online-consultation': 'Online consultation|Samråd på nätet|Verkkokuuleminen',
} as const satisfies Phrases<string>

export const statuses = {
  scheduled: '||',
  postponed: 'Postponed|Uppskjutet|Lykätty',
  rescheduled: 'New time|Ny tid|Uusi aika',
  cancelled: 'Cancelled|Inställt|Peruttu',
  'moved-online': 'Moved online|Flyttat till nätet|Siirretty verkkoon',
  full: 'Full|Fullbokat|Täynnä',
} as const satisfies Phrases<string>
export const earlier = 'Earlier time: $|Tidigare tid: $|Aiempi aika: $'

export const attendances = {
  'on-site': 'On site|På plats|Paikan päällä',
  online: 'Online|På nätet|Verkossa',
  both: 'On site and online|På plats och på nätet|Paikan päällä ja verkossa',
} as const satisfies Phrases<string>

export const when = 'When|När|Milloin'
export const where = 'Where|Var|Missä'
export const follow = 'Follow online|Följ på nätet|Seuraa verkossa'
export const languages = 'Languages|Språk|Kielet'
export const organisers = 'Organised by|Arrangör|Järjestäjä'
export const audience = 'For whom|För vem|Kenelle'
export const registration = 'Registration|Anmälan|Ilmoittautuminen'
export const register = 'Register|Anmäl dig|Ilmoittaudu'
export const noRegistration = 'Not needed|Behövs inte|Ei tarvita'
export const opens = 'Opens: $|Öppnar: $|Alkaa: $'
export const closes = 'Closes: $|Stänger: $|Päättyy: $'
export const price = 'Price|Pris|Hinta'
export const free = 'Free of charge|Kostnadsfritt|Maksuton'
export const accessibility = 'Accessibility|Tillgänglighet|Esteettömyys'
export const access = {
  stepFree: 'Step-free access|Stegfri entré|Esteetön sisäänkäynti',
  accessibleToilet: 'Accessible toilet|Tillgänglig toalett|Esteetön wc',
  inductionLoop: 'Induction loop|Hörselslinga|Induktiosilmukka',
  signLanguage: 'Sign language|Teckenspråk|Viittomakieli',
  captions: 'Captions|Textning|Tekstitys',
} as const satisfies Phrases<string>
export const no = '$: no|$: nej|$: ei'
export const agenda = 'Programme|Program|Ohjelma'
export const links = 'Read more|Läs mer|Lue lisää'

export const calendar = 'Add to calendar|Lägg till i kalendern|Lisää kalenteriin'
export const subscribe =
  'Subscribe: address for your calendar|Prenumerera: adress för din kalender|Tilaa: osoite kalenteriisi'

export const allDay = 'All day|Hela dagen|Koko päivän'
export const parts = {
  morning: 'in the morning|på förmiddagen|aamupäivällä',
  afternoon: 'in the afternoon|på eftermiddagen|iltapäivällä',
  evening: 'in the evening|på kvällen|illalla',
} as const satisfies Phrases<string>
export const at = '$, $|$ $|$ $'
export const clock = '$|kl. $|klo $'
export const finnishTime = 'Finnish time|finsk tid|Suomen aikaa'
export const yourTime = '$ your time|$ hos dig|sinun aikaasi $'
export const seasons = {
  '21': 'spring|våren|kevät',
  '22': 'summer|sommaren|kesä',
  '23': 'autumn|hösten|syksy',
  '24': 'winter|vintern|talvi',
} as const satisfies Phrases<string>
export const decade = 'the $s|$-talet|$-luku'
export const around = 'around $|omkring $|noin $'
export const uncertain = '$ (uncertain)|$ (osäkert)|$ (epävarma)'
export const noYear = '$, year not stated|$, året anges inte|$, vuotta ei kerrota'
export const noDate = 'date not stated|datum anges inte|päivää ei kerrota'
export const from = 'from $|från $|alkaen: $'
export const until = 'until $|till $|viimeistään: $'
