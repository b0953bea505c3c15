import { DataFactory } from 'n3'
import { expect, test } from 'vitest'
import { demo } from '../round-trip.fixture.ts'
import { writeTurtle } from '../turtle/write.ts'
import { parseTurtle } from './graph.fixture.ts'
import { iriOf, type Term } from './namespaces.ts'
import { base } from './records.fixture.ts'
import { having, type Objects, shapes, violations } from './shapes.fixture.ts'

const { literal, namedNode } = DataFactory

const files = ['cpov', 'org', 'cpev', 'core-person'] as const
const of = Object.fromEntries(
  files.map((file) => [file, shapes(new URL(`./shapes/${file}.ttl`, import.meta.url))]),
) as Record<(typeof files)[number], ReturnType<typeof shapes>>

const graph = parseTurtle(writeTurtle(demo, { base }).document)

const bodies = [
  'cv:PublicOrganisation',
  'org:OrganizationalCollaboration',
  'org:Membership',
  'person:Person',
  'cv:ContactPoint',
  'cv:PublicEvent',
  'time:Interval',
] as const

test('the demonstration has what the shapes are about', () => {
  for (const type of bodies)
    expect(graph.countQuads(null, iriOf('rdf:type'), iriOf(type), null), type).toBeGreaterThan(5)
})

test.each(files)('the whole demonstration keeps the shapes of %s', async (file) => {
  expect(await violations(of[file], graph)).toEqual([])
})

const firstOf = (type: Term) => graph.getSubjects(iriOf('rdf:type'), iriOf(type), null)[0]?.value ?? type
const firstWith = (property: Term) => graph.getSubjects(iriOf(property), null, null)[0]?.value ?? property

const ministry = `${base}organisations/vm#id`
const minister = `${base}people/sirpa-paatero#id`

const broken: [
  what: string,
  shape: keyof typeof of,
  of: string,
  property: Term,
  objects: Objects,
  wrong: string,
][] = [
  ['a body without a name', 'cpov', ministry, 'skos:prefLabel', [], 'MinCount'],
  ['a name in no language', 'cpov', ministry, 'skos:prefLabel', [literal('VM')], 'Datatype'],
  [
    'two names in one language',
    'cpov',
    ministry,
    'skos:prefLabel',
    [literal('a', 'sv'), literal('b', 'sv')],
    'UniqueLang',
  ],
  ['a kind in words', 'cpov', ministry, 'org:classification', [literal('ministry')], 'Class'],
  [
    'two parents',
    'cpov',
    ministry,
    'org:subOrganizationOf',
    [namedNode(`${base}organisations/lvm#id`), namedNode(`${base}organisations/okm#id`)],
    'MaxCount',
  ],
  ['an identifier without a value', 'cpov', firstOf('adms:Identifier'), 'skos:notation', [], 'MinCount'],
  [
    'an address that is no e-mail address',
    'cpov',
    firstWith('cv:email'),
    'cv:email',
    [literal('redacted')],
    'Pattern',
  ],
  ['a membership of nobody', 'org', firstOf('org:Membership'), 'org:member', [], 'MinCount'],
  [
    'a membership in a person',
    'org',
    firstOf('org:Membership'),
    'org:organization',
    [namedNode(minister)],
    'Class',
  ],
  ['a role in words', 'org', firstOf('org:Membership'), 'org:role', [literal('chair')], 'Class'],
  ['a period without its text', 'org', firstOf('time:Interval'), 'rdf:value', [], 'MinCount'],
  [
    'a day that is none',
    'org',
    firstWith('time:inXSDDate'),
    'time:inXSDDate',
    [literal('31.2.2024', namedNode(iriOf('xsd:date')))],
    'Datatype',
  ],
  ['a moment without a date', 'org', firstWith('time:inXSDDate'), 'time:inXSDDate', [], 'Xone'],
  ['an event without a title', 'cpev', firstWith('cv:format'), 'dct:title', [], 'MinCount'],
  [
    'an event whose time is a text',
    'cpev',
    firstWith('cv:format'),
    'time:hasTime',
    [literal('2026')],
    'Class',
  ],
  ['a language as a tag', 'cpev', firstWith('cv:format'), 'dct:language', [literal('sv')], 'Class'],
  [
    'two statuses',
    'cpev',
    firstWith('cv:format'),
    'cv:eventStatus',
    [
      namedNode(`${iriOf('torg:event')}-status.scheduled`),
      namedNode(`${iriOf('torg:event')}-status.cancelled`),
    ],
    'MaxCount',
  ],
  ['a part without a role', 'cpev', firstOf('cv:Participation'), 'cv:role', [], 'MinCount'],
  ['a concept without a label', 'cpev', firstOf('skos:Concept'), 'skos:prefLabel', [], 'MinCount'],
  ['a person without a name', 'core-person', minister, 'foaf:name', [], 'MinCount'],
  [
    'a family name in no language',
    'core-person',
    minister,
    'foaf:familyName',
    [literal('Paatero')],
    'Datatype',
  ],
]

test.each(broken)('the shapes catch %s', async (_, shape, subject, property, objects, wrong) => {
  const found = await violations(of[shape], having(graph, subject, property, objects))
  expect(
    found.some((each) => each.endsWith(`${wrong}ConstraintComponent`)),
    found.join('; '),
  ).toBe(true)
})
