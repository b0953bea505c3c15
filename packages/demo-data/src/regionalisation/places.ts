import type { Place } from '@torg/domain/events'

/** The towns: national codes of Statistics Finland, coordinates of the town centres. The sources name no venue. */
export const towns = {
  mikkeli: {
    municipality: { country: 'FI', code: '491', name: { sv: 'S:t Michel', fi: 'Mikkeli', en: 'Mikkeli' } },
    coordinates: { latitude: 61.6886, longitude: 27.2723 },
  },
  hameenlinna: {
    municipality: {
      country: 'FI',
      code: '109',
      name: { sv: 'Tavastehus', fi: 'Hämeenlinna', en: 'Hämeenlinna' },
    },
    coordinates: { latitude: 60.9959, longitude: 24.4643 },
  },
  rovaniemi: {
    municipality: {
      country: 'FI',
      code: '698',
      name: { sv: 'Rovaniemi', fi: 'Rovaniemi', en: 'Rovaniemi', se: 'Roavvenjárga' },
    },
    coordinates: { latitude: 66.5039, longitude: 25.7294 },
  },
  vaasa: {
    municipality: { country: 'FI', code: '905', name: { sv: 'Vasa', fi: 'Vaasa', en: 'Vaasa' } },
    coordinates: { latitude: 63.0951, longitude: 21.6165 },
  },
  helsinki: {
    municipality: {
      country: 'FI',
      code: '091',
      name: { sv: 'Helsingfors', fi: 'Helsinki', en: 'Helsinki' },
    },
    coordinates: { latitude: 60.1699, longitude: 24.9384 },
  },
} satisfies Record<string, Place>
