/** A word in Finnish, Swedish and English. */
export type Word = readonly [fi: string, sv: string, en: string]

/** First parts of compounds: `kirjasto` and `ilta` make `kirjastoilta`. */
export const topics: readonly [Word, ...Word[]] = [
  ['kirjasto', 'biblioteks', 'library'],
  ['liikunta', 'idrotts', 'sports'],
  ['ympäristö', 'miljö', 'environment'],
  ['nuoriso', 'ungdoms', 'youth'],
  ['kulttuuri', 'kultur', 'culture'],
  ['terveys', 'hälso', 'health'],
  ['liikenne', 'trafik', 'traffic'],
  ['musiikki', 'musik', 'music'],
  ['vesi', 'vatten', 'water'],
  ['metsä', 'skogs', 'forest'],
  ['koulu', 'skol', 'school'],
  ['asunto', 'bostads', 'housing'],
  ['energia', 'energi', 'energy'],
  ['vanhus', 'äldre', 'senior'],
  ['museo', 'musei', 'museum'],
  ['satama', 'hamn', 'harbour'],
  ['ruoka', 'mat', 'food'],
  ['kielen', 'språk', 'language'],
  ['vapaaehtois', 'volontär', 'volunteer'],
  ['yrittäjä', 'företagar', 'entrepreneur'],
  ['pyöräily', 'cykel', 'cycling'],
  ['turvallisuus', 'säkerhets', 'safety'],
  ['saaristo', 'skärgårds', 'archipelago'],
  ['perhe', 'familje', 'family'],
  ['avoimuus', 'öppenhets', 'transparency'],
  ['historia', 'historie', 'history'],
  ['lintu', 'fågel', 'bird'],
  ['ilmasto', 'klimat', 'climate'],
  ['teatteri', 'teater', 'theatre'],
  ['kaava', 'plan', 'zoning'],
  ['puutarha', 'trädgårds', 'garden'],
  ['vammais', 'funktionshinder', 'disability'],
  ['elokuva', 'film', 'film'],
  ['kierrätys', 'återvinnings', 'recycling'],
  ['talvi', 'vinter', 'winter'],
  ['satu', 'sago', 'storytelling'],
  ['tiede', 'vetenskaps', 'science'],
  ['raide', 'spår', 'rail'],
  ['kala', 'fiske', 'fishing'],
  ['arkisto', 'arkiv', 'archive'],
]

/** Last parts of compounds: what takes place. */
export const occasions: readonly [Word, ...Word[]] = [
  ['ilta', 'kväll', 'evening'],
  ['päivä', 'dag', 'day'],
  ['kerho', 'klubb', 'club'],
  ['työpaja', 'verkstad', 'workshop'],
  ['luento', 'föreläsning', 'lecture'],
  ['kierros', 'rundvandring', 'tour'],
  ['foorumi', 'forum', 'forum'],
  ['neuvonta', 'rådgivning', 'advice'],
  ['viikko', 'vecka', 'week'],
  ['näyttely', 'utställning', 'exhibition'],
  ['kurssi', 'kurs', 'course'],
  ['tori', 'torg', 'market'],
  ['keskustelu', 'diskussion', 'discussion'],
  ['kilpailu', 'tävling', 'competition'],
  ['talkoot', 'talko', 'bee'],
  ['esittely', 'presentation', 'showcase'],
  ['kuuleminen', 'hearing', 'hearing'],
  ['kahvila', 'kafé', 'café'],
  ['retki', 'utflykt', 'outing'],
  ['koulutus', 'utbildning', 'training'],
]

/** Sentences with room for a compound. */
export const sentences: readonly [Word, ...Word[]] = [
  [
    'Tervetuloa: {} on avoin kaikille, ja paikalla voi kysyä työntekijöiltä.',
    'Välkommen: {} är öppen för alla, och på plats kan man fråga personalen.',
    'Welcome: the {} is open to everybody, and staff are there to ask.',
  ],
  [
    'Aiheena on {}, ja lopuksi kootaan ehdotukset päättäjille.',
    'Ämnet är {}, och till slut samlas förslagen till beslutsfattarna.',
    'The subject is the {}, and proposals to those who decide are gathered at the end.',
  ],
  [
    'Ohjelmassa myös {}; ota mukaan säänmukaiset vaatteet.',
    'På programmet står också {}; ta med kläder efter vädret.',
    'There is a {} as well; bring clothes for the weather.',
  ],
  [
    'Edellinen {} keräsi monta kävijää, joten paikkoja kannattaa varata ajoissa.',
    'Förra gången lockade {} många besökare, så det lönar sig att boka plats i tid.',
    'The last {} drew many visitors, so places are best booked early.',
  ],
  [
    'Tilaan pääsee pyörätuolilla, ja {} tulkataan pyynnöstä viittomakielelle.',
    'Lokalen nås med rullstol, och {} tolkas till teckenspråk på begäran.',
    'The room can be reached by wheelchair, and the {} is interpreted into sign language on request.',
  ],
]

/** Towns with their code, where they are, and their names. */
export const towns: readonly [Town, ...Town[]] = [
  ['091', 60.17, 24.94, 'Helsinki', 'Helsingfors'],
  ['049', 60.21, 24.66, 'Espoo', 'Esbo'],
  ['837', 61.5, 23.76, 'Tampere', 'Tammerfors'],
  ['564', 65.01, 25.47, 'Oulu', 'Uleåborg'],
  ['853', 60.45, 22.27, 'Turku', 'Åbo'],
  ['179', 62.24, 25.75, 'Jyväskylä', 'Jyväskylä'],
  ['297', 62.89, 27.68, 'Kuopio', 'Kuopio'],
  ['398', 60.98, 25.66, 'Lahti', 'Lahtis'],
  ['609', 61.49, 21.8, 'Pori', 'Björneborg'],
  ['167', 62.6, 29.76, 'Joensuu', 'Joensuu'],
  ['905', 63.1, 21.62, 'Vaasa', 'Vasa'],
  ['272', 63.84, 23.13, 'Kokkola', 'Karleby'],
  ['698', 66.5, 25.73, 'Rovaniemi', 'Rovaniemi'],
  ['638', 60.4, 25.67, 'Porvoo', 'Borgå'],
  ['710', 59.97, 23.43, 'Raasepori', 'Raseborg'],
  ['499', 63.12, 21.66, 'Mustasaari', 'Korsholm'],
]
export type Town = readonly [code: string, latitude: number, longitude: number, fi: string, sv: string]

/** What one looks for: the compounds of a topic and an occasion, as the records have them. */
export const compound = (topic: Word, occasion: Word) => ({
  fi: `${topic[0]}${occasion[0]}`,
  sv: `${topic[1]}${occasion[1]}`,
  en: `${topic[2]} ${occasion[2]}`,
})
