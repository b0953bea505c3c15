import type { Coordinates, finnishRegions, Municipality } from '@torg/domain/values'

type Town = { municipality: Municipality; coordinates: Coordinates }

const finnish = (
  code: string,
  region: keyof typeof finnishRegions,
  fi: string,
  sv: string,
  latitude: number,
  longitude: number,
): Town => ({
  municipality: { country: 'FI', code, name: { sv, fi, en: fi }, region },
  coordinates: { latitude, longitude },
})

const withNorthernSami = (town: Town, se: string): Town => ({
  ...town,
  municipality: { ...town.municipality, name: { ...town.municipality.name, se } },
})

/** Towns where events are held: national municipality codes, ISO 3166-2 codes of their regions, coordinates of the town centres. */
export const towns = {
  ekenas: finnish('710', 'FI-18', 'Raasepori', 'Raseborg', 59.9736, 23.4339),
  hameenlinna: finnish('109', 'FI-06', 'Hämeenlinna', 'Tavastehus', 60.9959, 24.4643),
  helsinki: finnish('091', 'FI-18', 'Helsinki', 'Helsingfors', 60.1699, 24.9384),
  inari: withNorthernSami(finnish('148', 'FI-10', 'Inari', 'Enare', 68.9061, 27.0288), 'Anár'),
  joensuu: finnish('167', 'FI-13', 'Joensuu', 'Joensuu', 62.601, 29.7636),
  jyvaskyla: finnish('179', 'FI-08', 'Jyväskylä', 'Jyväskylä', 62.2426, 25.7473),
  kokkola: finnish('272', 'FI-07', 'Kokkola', 'Karleby', 63.8385, 23.1307),
  kotka: finnish('285', 'FI-09', 'Kotka', 'Kotka', 60.4664, 26.9458),
  kuopio: finnish('297', 'FI-15', 'Kuopio', 'Kuopio', 62.8924, 27.677),
  mikkeli: finnish('491', 'FI-04', 'Mikkeli', 'S:t Michel', 61.6886, 27.2723),
  oulu: finnish('564', 'FI-14', 'Oulu', 'Uleåborg', 65.0121, 25.4651),
  rovaniemi: withNorthernSami(
    finnish('698', 'FI-10', 'Rovaniemi', 'Rovaniemi', 66.5039, 25.7294),
    'Roavvenjárga',
  ),
  stockholm: {
    municipality: {
      country: 'SE',
      code: '0180',
      name: { sv: 'Stockholm', fi: 'Tukholma', en: 'Stockholm' },
      region: 'SE-AB',
    },
    coordinates: { latitude: 59.3293, longitude: 18.0686 },
  },
  tampere: finnish('837', 'FI-11', 'Tampere', 'Tammerfors', 61.4978, 23.761),
  turku: finnish('853', 'FI-19', 'Turku', 'Åbo', 60.4518, 22.2666),
  vaasa: finnish('905', 'FI-12', 'Vaasa', 'Vasa', 63.0951, 21.6165),
} satisfies Record<string, Town>
