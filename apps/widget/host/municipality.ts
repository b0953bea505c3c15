export const languages = ['sv', 'fi', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** An invented municipality, in its own words. */
export const municipality: Record<
  Language,
  {
    name: string
    skip: string
    menu: readonly string[]
    lead: { title: string; text: string }
    newsTitle: string
    news: readonly { date: string; title: string; text: string }[]
    eventsTitle: string
    eventsText: string
    eventsPath: string
    eventsLink: string
    service: readonly string[]
    footer: string
  }
> = {
  sv: {
    name: 'Exempelstad',
    skip: 'Till innehållet',
    menu: ['Boende och miljö', 'Barn och utbildning', 'Fritid', 'Beslut och delaktighet'],
    lead: {
      title: 'Vad ska stranden bli?',
      text: 'Den gamla hamnen byggs om under tre år. Säg vad du saknar där innan ritningarna är klara.',
    },
    newsTitle: 'Aktuellt',
    news: [
      {
        date: '20 november',
        title: 'Biblioteket har öppet till nio på torsdagar',
        text: 'Från december kan du låna, läsa och få hjälp med e-tjänster en timme längre.',
      },
      {
        date: '17 november',
        title: 'Så röstade invånarna om lekparken',
        text: 'Klätterskogen vann med god marginal. Bygget börjar när tjälen har gått ur marken.',
      },
      {
        date: '12 november',
        title: 'Nya turer på linje 4',
        text: 'Bussen till sjukhuset går var tjugonde minut på vardagar.',
      },
    ],
    eventsTitle: 'Öppen förvaltning på turné',
    eventsText: 'Statens evenemang om öppenhet och delaktighet. Alla är välkomna.',
    eventsPath: '/sv/evenemang',
    eventsLink: 'Se evenemangen på Torg',
    service: ['Kundservice 000 123 456', 'Torggatan 1, 00000 Exempelstad', 'Vardagar 9–16'],
    footer: 'Exempelstad är en påhittad kommun. Sidan visar hur Torgs evenemang ser ut hos andra.',
  },
  fi: {
    name: 'Esimerkkikaupunki',
    skip: 'Sisältöön',
    menu: ['Asuminen ja ympäristö', 'Lapset ja koulutus', 'Vapaa-aika', 'Päätökset ja osallisuus'],
    lead: {
      title: 'Mikä rannasta tulee?',
      text: 'Vanha satama rakennetaan uudelleen kolmessa vuodessa. Kerro, mitä sieltä puuttuu, ennen kuin piirustukset valmistuvat.',
    },
    newsTitle: 'Ajankohtaista',
    news: [
      {
        date: '20. marraskuuta',
        title: 'Kirjasto on torstaisin auki yhdeksään',
        text: 'Joulukuusta alkaen voit lainata, lukea ja saada apua sähköisiin palveluihin tunnin pidempään.',
      },
      {
        date: '17. marraskuuta',
        title: 'Näin asukkaat äänestivät leikkipuistosta',
        text: 'Kiipeilymetsä voitti selvästi. Rakentaminen alkaa, kun routa on sulanut.',
      },
      {
        date: '12. marraskuuta',
        title: 'Uusia vuoroja linjalle 4',
        text: 'Bussi sairaalalle kulkee arkisin kahdenkymmenen minuutin välein.',
      },
    ],
    eventsTitle: 'Avoin hallinto kiertueella',
    eventsText: 'Valtion tilaisuuksia avoimuudesta ja osallisuudesta. Kaikki ovat tervetulleita.',
    eventsPath: '/fi/tapahtumat',
    eventsLink: 'Katso tapahtumat Torgissa',
    service: ['Asiakaspalvelu 000 123 456', 'Torikatu 1, 00000 Esimerkkikaupunki', 'Arkisin 9–16'],
    footer: 'Esimerkkikaupunki on keksitty kunta. Sivu näyttää, miltä Torgin tapahtumat näyttävät muualla.',
  },
  en: {
    name: 'Exampleton',
    skip: 'To the content',
    menu: ['Housing and environment', 'Children and education', 'Leisure', 'Decisions and participation'],
    lead: {
      title: 'What should the shore become?',
      text: 'The old harbour will be rebuilt over three years. Tell us what is missing before the drawings are done.',
    },
    newsTitle: 'News',
    news: [
      {
        date: '20 November',
        title: 'The library stays open until nine on Thursdays',
        text: 'From December you can borrow, read and get help with online services an hour longer.',
      },
      {
        date: '17 November',
        title: 'How residents voted on the playground',
        text: 'The climbing forest won clearly. Building begins when the ground has thawed.',
      },
      {
        date: '12 November',
        title: 'More buses on line 4',
        text: 'On weekdays the bus to the hospital leaves every twenty minutes.',
      },
    ],
    eventsTitle: 'Open government on tour',
    eventsText: 'State events about openness and participation. Everyone is welcome.',
    eventsPath: '/en/events',
    eventsLink: 'See the events on Torg',
    service: ['Customer service 000 123 456', 'Market Street 1, 00000 Exampleton', 'Weekdays 9–16'],
    footer: 'Exampleton is an invented municipality. The page shows what Torg’s events look like elsewhere.',
  },
}
