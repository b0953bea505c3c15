import { expect, test } from 'vitest'
import { type Placed, whereabouts } from './places.ts'

const helsinki = { country: 'FI', code: '091', name: { sv: 'Helsingfors', fi: 'Helsinki' } }
const events: Placed[] = [
  { id: 'house', place: { municipality: helsinki, coordinates: { latitude: 60.17, longitude: 24.94 } } },
  { id: 'no-coordinates', place: { municipality: helsinki }, attendance: 'on-site' },
  { id: 'both', place: { municipality: helsinki }, attendance: 'both' },
  { id: 'net', attendance: 'online' },
  { id: 'net-with-a-studio', place: { municipality: helsinki }, attendance: 'online' },
  { id: 'nowhere' },
  { id: 'only-a-link', place: { online: { href: 'https://example.org' } } },
  {
    id: 'abroad',
    place: {
      municipality: { country: 'BE', name: { fr: 'Bruxelles' } },
      coordinates: { latitude: 50.85, longitude: 4.35 },
    },
  },
  { id: 'unmapped', place: { name: { sv: 'Ett tält' } } },
]

test('each event counts once: in a town, on the net, or nowhere that is known', () => {
  const { places, online, unknown } = whereabouts(events)
  expect(places.map(({ key, events: there }) => [key, there])).toEqual([
    ['FI-091', ['house', 'no-coordinates', 'both']],
    ['BE-Bruxelles', ['abroad']],
    ['Ett tält', ['unmapped']],
  ])
  expect(online).toEqual(['net', 'net-with-a-studio'])
  expect(unknown).toEqual(['nowhere', 'only-a-link'])
  expect([...places.flatMap(({ events: there }) => there), ...online, ...unknown]).toHaveLength(events.length)
})

test('a town stands where its events do; one off the map or without coordinates stands nowhere', () => {
  const [town, abroad, tent] = whereabouts(events).places
  expect(town?.at?.x).toBeGreaterThan(0)
  expect(abroad?.at).toBeUndefined()
  expect(tent?.at).toBeUndefined()
})
