import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Ask, asksOf, compareAsks, Strength } from './ask.ts'
import { Audience, includesAudience, narrowerAudiences, withBroader } from './audience.ts'

const ask = (id: string, fields: Partial<Ask>): Ask =>
  Ask.parse({
    id,
    programme: 'plan',
    from: 'ministry',
    order: 1,
    audiences: ['municipalities'],
    strength: 'wished',
    verb: { text: 'önskar', language: 'sv' },
    text: { sv: 'Dela med er av god praxis' },
    ...fields,
  })

test('municipalities are asked what public administration and everyone are asked', () => {
  expect(withBroader('municipalities')).toEqual(['municipalities', 'public-administration', 'everyone'])
  expect(includesAudience('public-administration', 'ministries')).toBe(true)
  expect(includesAudience('ministries', 'public-administration')).toBe(false)
  expect(narrowerAudiences('state-administration')).toEqual(['state-authorities', 'ministries'])
})

test('every audience leads to everyone', () => {
  for (const audience of Audience.options) expect(withBroader(audience).at(-1)).toBe('everyone')
})

test('asks of an audience come strongest first, then soonest, then as printed', () => {
  const asks = [
    ask('wished', { order: 1 }),
    ask('urged-late', { strength: 'urged', order: 2 }),
    ask('urged-soon', { strength: 'urged', order: 3, due: { before: '2027' } }),
    ask('of-everyone', { strength: 'encouraged', order: 4, audiences: ['everyone'] }),
    ask('of-ministries', { strength: 'binding', order: 5, audiences: ['ministries'] }),
    ask('obliged', { strength: 'obliged', order: 6, audiences: ['ministries', 'municipalities'] }),
  ]
  expect(asksOf(asks, 'municipalities').map(({ id }) => id)).toEqual([
    'obliged',
    'urged-soon',
    'urged-late',
    'of-everyone',
    'wished',
  ])
})

test('the order of asks does not depend on the order they come in', () => {
  const anyAsk = fc
    .record({
      strength: fc.constantFrom(...Strength.options),
      order: fc.integer({ min: 1, max: 3 }),
      n: fc.nat(99),
    })
    .map(({ n, ...fields }) => ask(`a${n}`, fields))
  fc.assert(
    fc.property(fc.uniqueArray(anyAsk, { selector: ({ id }) => id }), (asks) => {
      expect(asks.toReversed().toSorted(compareAsks)).toEqual(asks.toSorted(compareAsks))
    }),
  )
})
