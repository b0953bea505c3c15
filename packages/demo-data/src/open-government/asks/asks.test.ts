import { type Ask, type Audience, asksOf, type Strength } from '@torg/domain/programmes'
import { describe, expect, test } from 'vitest'
import { asks } from './asks.ts'

const K: Audience = 'municipalities'
const V: Audience = 'wellbeing-services-counties'
const S: Audience = 'state-administration'
const P: Audience = 'public-administration'

/**
 * What the letter asks, read from it sentence by sentence: where, the asking words, of whom, how strongly,
 * a word of the sentence that tells it from the others, and its condition or last day.
 */
const printed: [
  place: string,
  verb: string,
  audiences: Audience[],
  strength: Strength,
  word: RegExp,
  more?: Partial<Ask>,
][] = [
  ['del 1', 'är en uppgift för', [P], 'obliged', /främja/i],
  ['del 1', 'måste', [P], 'obliged', /fortsätt/i],
  ['del 1', 'är bindande för', [P], 'binding', /OECD/],
  ['del 1', 'Det ankommer på', [K, V, 'state-authorities', 'ministries'], 'obliged', /genomför/i],
  ['del 1', 'måste', [P], 'obliged', /grundvärdering/],
  ['del 2', 'önskar', [K, V, 'state-authorities'], 'wished', /åtagandena/],
  ['del 2', 'önskar', [K, V, 'state-authorities'], 'wished', /utveckla/],
  ['1.1', 'uppmanas', [S], 'urged', /ordna diskussioner/i],
  ['1.1', 'uppmanas', [S], 'urged', /sammandrag/],
  ['1.1', 'uppmanas', [K, V], 'urged', /ordna diskussioner/i],
  ['1.1', 'uppmanas', [K, V], 'urged', /dialogerna/],
  ['1.1', 'uppmanar varmt', ['everyone'], 'urged', /teamet/],
  ['1.2', 'önskar', [K, V, S], 'wished', /handboken.*utbildning/],
  ['1.2', 'önskar', [K, V, S], 'wished', /handboken.*teamet/],
  ['1.2', 'önskar', [K, V, S], 'wished', /nätkurser/],
  ['1.2', 'uppmanas', [K, V, S], 'urged', /bedöm.*lättläst/i],
  ['1.2', 'bör', [K, V, S], 'should', /innehåll/, { due: { before: '2027' } }],
  ['1.2', 'uppmanas', [K, V, S], 'urged', /personalen/],
  ['1.2', 'uppmanas', [S], 'urged', /webbplatsen.*lättläst/],
  ['1.2', 'bör', [S], 'should', /konkreta åtgärder/],
  ['1.2', 'önskar', [K, V], 'wished', /allmänspråk/],
  ['1.2', 'önskar', [K, V], 'wished', /kartlägg/i],
  ['2.1', 'önskar', [K, V, S], 'wished', /desinformation/],
  ['2.1', 'önskar', [K, V, S], 'wished', /datalager/],
  ['2.1', 'önskar', [K, V, S], 'wished', /artificiell intelligens/],
  ['2.1', 'uppmanas', [K, V, S], 'urged', /promemorian/],
  ['2.1', 'uppmanas', [K, V, S], 'urged', /utveckla/],
  ['2.2', 'uppmanar', ['everyone'], 'urged', /mallen/],
  ['2.2', 'uppmuntras', [S], 'encouraged', /riksomfattande/],
  ['2.2', 'uppmuntras', [S], 'encouraged', /civilsamhället/],
  ['2.2', 'uppmuntras', [K, V], 'encouraged', /regionen/],
  ['3.1', 'önskar', [K, V, S], 'wished', /exempel/],
  ['3.1', 'önskar', [K, V, S], 'wished', /behövas/],
  ['3.1', 'uppmuntrar', ['everyone'], 'encouraged', /nätverk/],
  ['3.1', 'uppmuntrar vi varmt', ['everyone'], 'encouraged', /andras/],
  ['3.2', 'önskar', [P], 'wished', /aktiv/],
  ['3.2', 'uppmanas', [K, V, S], 'urged', /diskussion/],
  ['del 4', 'begärt', [S], 'asked', /kontaktperson/],
  ['länklista', 'särskilt rekommenderas', [P], 'encouraged', /nio/],
]

test('there are as many asks as the letter has', () => {
  expect(asks).toHaveLength(printed.length)
})

describe.each(printed.map((row, index) => [index + 1, ...row] as const))(
  '%i: %s, %s',
  (order, place, verb, audiences, strength, word, more = {}) => {
    const ask = asks.find((candidate) => candidate.order === order)

    test('stands in its place in the letter', () => {
      const locators = (ask?.sources ?? []).map(({ locator }) => locator)
      expect(locators.join()).toContain(place)
      if (/^\d/.test(place)) expect(ask?.node?.startsWith(place)).toBe(true)
    })

    test('has its audience, strength and words', () => {
      expect(ask).toMatchObject({ verb: { text: verb, language: 'sv' }, strength, ...more })
      expect(ask?.audiences).toEqual(audiences)
      expect(ask?.text.sv).toMatch(word)
    })
  },
)

test('two asks have a condition, and only one a last day', () => {
  expect(asks.flatMap(({ condition }) => condition?.sv ?? [])).toEqual([
    'Om möjligt',
    'I den mån resurserna räcker',
  ])
  expect(asks.filter(({ due }) => due)).toHaveLength(1)
})

test('the quotation of an ask has its asking words, unless a sentence asks twice', () => {
  const without = asks
    .filter(({ sources, verb }) => !sources?.some(({ quote }) => quote?.text.includes(verb.text)))
    .map(({ order }) => order)
  // Later halves of a sentence whose verb stands before its first half, and sentences that begin with whom they ask.
  expect(without).toEqual([13, 14, 15, 22, 23, 24, 25, 27, 30, 32, 33])
})

test('municipalities read first what binds them, then their duties, then what has a last day', () => {
  const [first, ...rest] = asksOf(asks, 'municipalities')
  expect(first?.id).toBe('ogp5-oecd-principer')
  expect(rest.slice(0, 5).map(({ strength }) => strength)).toEqual([
    'obliged',
    'obliged',
    'obliged',
    'obliged',
    'should',
  ])
  expect(rest[4]?.due).toEqual({ before: '2027' })
})

test('municipalities are not asked what only the state is asked', () => {
  const ids = asksOf(asks, 'municipalities').map(({ id }) => id)
  expect(ids).not.toContain('ogp5-lattlast-webbplats-staten')
  expect(asksOf(asks, 'ministries').map(({ id }) => id)).toContain('ogp5-lattlast-webbplats-staten')
})

test('some asks of municipalities are easy to read', () => {
  const easy = asksOf(asks, 'municipalities').filter(({ text }) => text['sv-simple'])
  expect(easy.length).toBeGreaterThanOrEqual(5)
})
