import type { Programme } from '@torg/domain/programmes'
import type { AnyRecord, RecordOf } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import type { Find } from '../context.ts'
import { demo, expectAccountedFor } from '../round-trip.fixture.ts'
import { type StrategicPlanContext, writeStrategicPlan } from './plan.ts'

type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

/** The document as another parser reads it; throws on what is not well-formed. */
function parsed(document: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('urn:ISO:std:iso:17469:tech:xsd:stratml_core')
    const given = Object.entries(attributes).filter(([name]) => name !== 'xmlns')
    const element = {
      name: local,
      attributes: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(document).close()
  const [plan] = root.children
  if (!plan) throw new Error('Expected an element')
  return plan
}

// What each element of ISO 17469-1 may hold, in order: ? once or not, + at least once, * any number.
const models: Record<string, string> = {
  StrategicPlan: 'Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation?',
  StrategicPlanCore: 'Organization* Vision? Mission? Value* Goal+',
  Organization: 'Name? Acronym? Identifier? Description? Stakeholder*',
  Goal: 'Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*',
  Objective: 'Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation?',
  Stakeholder: 'Name Description?',
  AdministrativeInformation: 'StartDate? EndDate? PublicationDate? Source? Submitter?',
  Submitter: 'GivenName? Surname? PhoneNumber? EmailAddress?',
}
const types: Record<string, RegExp> = {
  StartDate: /^\d{4}-\d\d-\d\d$/,
  EndDate: /^\d{4}-\d\d-\d\d$/,
  PublicationDate: /^\d{4}-\d\d-\d\d$/,
  Identifier: /^[A-Za-z_][\w.-]*$/,
}
const stakeholderTypes = ['Person', 'Organization', 'Generic_Group']

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)]

function expectValid(plan: Element) {
  expect(plan.name).toBe('StrategicPlan')
  const elements = all(plan)
  for (const { name, attributes, children, text } of elements) {
    const model = models[name]
    if (model === undefined) expect(children, name).toEqual([])
    else {
      const form = model.replaceAll(/(\w+)([?*+]?) ?/g, '(?:$1 )$2')
      expect(children.map((child) => `${child.name} `).join(''), name).toMatch(new RegExp(`^${form}$`))
      expect(text.trim(), name).toBe('')
    }
    expect(text).toMatch(types[name] ?? /^/)
    for (const [key, value] of Object.entries(attributes)) {
      expect(`${name} ${key}`).toBe('Stakeholder StakeholderTypeType')
      expect(stakeholderTypes).toContain(value)
    }
  }
  const ids = elements.filter(({ name }) => name === 'Identifier').map(({ text }) => text)
  expect(new Set(ids).size).toBe(ids.length)
}

const find: Find = <K extends Kind>(kind: K, id: string) =>
  demo.find((each) => each.kind === kind && each.record.id === id)?.record as RecordOf<K> | undefined
const options: StrategicPlanContext = {
  languages: ['en'],
  find,
  address: (kind, id) => `https://torg.example/${kind}/${id}?a=1&b=2`,
}
const programmes = demo.filter(({ kind }) => kind === 'programme')
const textOf = (plan: Element) =>
  all(plan)
    .map(({ text }) => text)
    .join('\n')

test.each(['sv', 'fi', 'en'])(
  'the programmes of the demonstration are plans that hold what is not reported, in %s',
  (language) => {
    let written = 0
    for (const line of programmes) {
      const { document, lost } = writeStrategicPlan(line.record as Programme, {
        ...options,
        languages: [language],
      })
      if (document === undefined) {
        expect(lost).toEqual([{ kind: 'programme', record: line.record.id, pointer: '', reason: 'no-place' }])
        continue
      }
      written++
      const plan = parsed(document)
      expectValid(plan)
      expectAccountedFor([line], textOf(plan), lost, (_kind, pointer, value) =>
        pointer === '/term' ? String(value).replace('/', '\n') : String(value),
      )
    }
    expect(written).toBeGreaterThan(2)
  },
)

test('commitments are goals, and what is under them are objectives', () => {
  const programme = find('programme', 'ogp-finland-5')
  if (!programme) throw new Error('Expected the action plan')
  const { document = '' } = writeStrategicPlan(programme, {
    ...options,
    submitter: { given: 'Åsa', family: 'Öst', email: 'asa@torg.example' },
  })
  const plan = parsed(document)
  const core = plan.children.find(({ name }) => name === 'StrategicPlanCore')
  const first = (element: Element, name: string) =>
    element.children.find((child) => child.name === name)?.text
  const goals = core?.children.filter(({ name }) => name === 'Goal') ?? []
  const commitments = goals.filter((goal) => first(goal, 'Identifier')?.startsWith('node.'))
  expect(commitments.map((goal) => first(goal, 'SequenceIndicator')).slice(0, 3)).toEqual(['1', '2', '3'])
  const objectives = commitments[0]?.children.filter(({ name }) => name === 'Objective') ?? []
  expect(objectives.map((objective) => first(objective, 'Identifier'))).toContain('node.1.1')
  const nodes = programme.nodes?.length ?? 0
  expect(all(plan).filter(({ name }) => name === 'Objective')).toHaveLength(nodes - commitments.length)
  expect(document).toContain('<Source>https://torg.example/programme/ogp-finland-5?a=1&amp;b=2</Source>')
  expect(document).toContain('<Submitter><GivenName>Åsa</GivenName><Surname>Öst</Surname>')
})

test('a text that is only there in another language says so', () => {
  const { document, lost } = writeStrategicPlan(
    {
      id: 'p',
      kind: 'project',
      name: { fi: 'Hanke' },
      lifecycle: 'active',
      goals: [{ id: 'g', text: { en: 'A goal' } }],
    },
    options,
  )
  expect(document).toContain('<Name>Hanke (only in Finnish)</Name>')
  expect(lost).toContainEqual({ kind: 'programme', record: 'p', pointer: '/name', reason: 'in-words' })
})

test('of any programme, each value is found by another reader or named among the losses', () => {
  fc.assert(
    fc.property(anyRecord('programme'), fc.constantFrom('sv', 'en'), (programme, language) => {
      const { document, lost } = writeStrategicPlan(programme, {
        ...options,
        find: () => undefined,
        languages: [language],
      })
      if (document === undefined) return
      const plan = parsed(document)
      expectValid(plan)
      const records = [{ kind: 'programme', record: programme }] as AnyRecord[]
      expectAccountedFor(records, textOf(plan), lost, (_kind, pointer, value) =>
        pointer === '/term' ? (String(value).split('/')[0] ?? '') : String(value),
      )
    }),
    { numRuns: 300 },
  )
})
