import { nodePath, nodeTree } from '@torg/domain/programmes'
import { covers } from '@torg/domain/values'
import { describe, expect, test } from 'vitest'
import { actionPlan } from './action-plan.ts'
import { programmes } from './programmes.ts'

const nodes = actionPlan.nodes ?? []

/** The bullets under each measure of the letter, by words that each of them has. */
const bullets: Record<string, RegExp[]> = {
  '1.1': [
    /civilsamhäll.*arrangörer/,
    /sammanfattningar och puffar.*deltagarna/,
    /välfärdsområden och kommuner/,
    /framtidsredogörelserna/,
    /nätverket för öppen demokrati \(åtagande 3\)/,
  ],
  '1.2': [
    /politiskt system.*livsstil/,
    /Försvarsdialoger.*eOppiva.*god praxis/,
    /allmänspråk.*jämlikhet.*digitala tjänster/,
    /åtgärdsprogrammet för lättläst/,
  ],
  '2.1': [
    /OECD.*desinformation/,
    /undantagssituationer.*säkerhetsläge/,
    /inköpsfakturor.*kommuner och välfärdsområden/,
    /workshoppar.*etiska rekommendationer.*artificiell intelligens/,
  ],
  '2.2': [
    /nationella akademin.*årligt.*tjänsteinnehavare/,
    /regionala akademierna.*städer.*mall/,
    /internationella.*EU/,
    /tjänstemän.*kurs i eOppiva/,
  ],
  '3.1': [
    /systematiskt.*nätverket/,
    /engelskspråkiga/,
    /OECD:s ungdomsrekommendation.*barns och ungas/,
    /tidigt skede.*förvaltningsnivåer/,
  ],
  '3.2': [
    /Starta nätverket.*intresserad/,
    /tjänstemannanätverk/,
    /Artificiell intelligens och öppenhet.*jämlikhet.*datasäkerhet, dataskydd, tillgänglighet/,
    /verksamhetsformer.*dialoger/,
  ],
}

test('has three commitments, two measures under each, and the actions as printed', () => {
  const tree = nodeTree(nodes)
  expect(tree.map(({ node }) => [node.kind, node.number])).toEqual([
    ['commitment', '1'],
    ['commitment', '2'],
    ['commitment', '3'],
  ])
  const measures = tree.flatMap(({ children }) => children)
  expect(measures.map(({ node }) => node.number)).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'])
  expect(measures.map(({ children }) => children.length)).toEqual([5, 4, 4, 4, 4, 4])
  expect(nodes.filter(({ kind }) => kind === 'action')).toHaveLength(25)
})

describe.each(Object.entries(bullets))('the actions of %s', (measure, words) => {
  test.each(words.map((word, index) => [index + 1, word] as const))('bullet %i says %s', (bullet, word) => {
    const action = nodes.find(({ id }) => id === `${measure}-insats-${bullet}`)
    expect(action?.text?.sv).toMatch(word)
    expect(nodePath(nodes, action?.id ?? '').map(({ kind }) => kind)).toEqual([
      'commitment',
      'measure',
      'action',
    ])
  })
})

test('each node has its place in the letter', () => {
  const place = (id: string) => {
    const pointer = `/nodes/${nodes.findIndex((node) => node.id === id)}`
    return actionPlan.sources?.find(({ fields }) => fields?.includes(pointer))?.locator
  }
  expect(place('2')).toBe('del 2, åtagande 2')
  expect(place('3.1')).toBe('del 2, 3.1')
  expect(place('1.1-insats-5')).toBe('del 2, 1.1, punkt 5')
  expect(nodes.filter(({ id }) => place(id) === undefined)).toEqual([])
})

test('was published in October 2023 and applies through September 2027', () => {
  expect(actionPlan).toMatchObject({ published: '2023-10', term: '2023-10/2027-09-30', duration: 'P4Y' })
  expect(covers('2023-10/2027-09-30', '2023-10-15')).toBe('unknown')
  expect(covers('2023-10/2027-09-30', '2027-09-30')).toBe('yes')
})

test('says that the start of its term is a conclusion', () => {
  expect(actionPlan.stated).toContainEqual(
    expect.objectContaining({ field: '/term', part: 'start', basis: 'inferred' }),
  )
})

test('belongs to the partnership that Finland has taken part in since 2013', () => {
  expect(actionPlan.relations).toContainEqual({ kind: 'part-of', programme: 'open-government-partnership' })
  const partnership = programmes.find(({ id }) => id === 'open-government-partnership')
  expect(partnership).toMatchObject({ kind: 'partnership', participants: ['finland'] })
  expect(partnership?.milestones?.[0]?.when).toBe('2013')
})

test('rests on principles that bind, and on the Government Programme', () => {
  expect(actionPlan.basis?.map(({ kind, binding }) => [kind, binding])).toEqual([
    ['recommendation', true],
    ['government-programme', undefined],
    ['strategy', undefined],
  ])
})

test('aims far, and has the eight permanent areas of the figure', () => {
  const goals = actionPlan.goals ?? []
  expect(goals.filter(({ term }) => term === 'long').map(({ text }) => text.sv)).toEqual([
    expect.stringMatching(/förtroende.*säkerhet.*framtiden/),
    expect.stringMatching(/finländska samhället/),
  ])
  expect(goals.map(({ text }) => text.sv).join()).toMatch(
    /kompetens, ledarskap och internationellt samarbete/,
  )
  expect(actionPlan.areas?.map(({ name }) => name.sv?.toLowerCase())).toEqual([
    'offentlighet',
    'begriplighet',
    'delaktighet',
    'öppen verksamhet',
    'förvaltningen som möjliggörare',
    'öppen data',
    'kommunikation',
    'förtroende',
  ])
})

test('is easy to read in its summary and description', () => {
  expect(actionPlan.summary?.['sv-simple']).toBeDefined()
  expect(actionPlan.description?.['sv-simple']).toBeDefined()
})

test('has the support that the letter offers', () => {
  const offered = actionPlan.support?.map(({ text }) => text.sv).join('; ')
  for (const word of [/webbplatsen/, /stödpaket/, /spel/, /nyhetsbrev/i, /teamet kommer gärna/i])
    expect(offered).toMatch(word)
})

test('is steered by no one that the letter does not name', () => {
  expect(actionPlan.governance?.map(({ organisation, part }) => [organisation, part])).toEqual([
    ['vm', 'owns'],
    ['oppen-forvaltning-team', 'coordinates'],
    ['oppen-forvaltning-arbetsgrupp', 'monitors'],
    ['oppen-forvaltning-arbetsgrupp', 'assists'],
    ['oppen-forvaltning-tjanstemannanatverk', 'assists'],
    [undefined, 'monitors'],
  ])
})
