import { kindNames, localizedTexts } from '@torg/domain/records'
import fc from 'fast-check'
import type { Store } from 'n3'
import { expect, test } from 'vitest'
import { anyRecord, leaves } from '../any.fixture.ts'
import { anOrganisation } from '../records.fixture.ts'
import { demo } from '../round-trip.fixture.ts'
import { writeTurtle } from '../turtle/write.ts'
import { context as rdfContext } from './context.ts'
import { bothOf, objects, parseJsonLd, parseTurtle, statementsOf } from './graph.fixture.ts'
import { languageIri } from './mapping/authority.ts'
import { documentIri } from './mapping/reference.ts'
import { iriOf, type Term } from './namespaces.ts'
import { aMembership, anEvent, base, given } from './records.fixture.ts'
import { writeJsonLd } from './write.ts'

const context = { base }

test('the demonstration is the same graph in Turtle and in JSON-LD, without blank nodes', async () => {
  const { jsonLd, turtle } = await bothOf({
    jsonLd: writeJsonLd(demo, context).document,
    turtle: writeTurtle(demo, context).document,
  })
  expect(turtle.length).toBeGreaterThan(10_000)
  expect(jsonLd).toEqual(turtle)
  expect(turtle.filter((statement) => statement.includes('_:'))).toEqual([])
})

test.each(kindNames)('any %s is the same graph in both', async (kind) => {
  await fc.assert(
    fc.asyncProperty(anyRecord(kind), async (record) => {
      const records = [given(kind, record)]
      const { jsonLd, turtle } = await bothOf({
        jsonLd: writeJsonLd(records, context).document,
        turtle: writeTurtle(records, context).document,
      })
      expect(jsonLd).toEqual(turtle)
    }),
    { numRuns: 40 },
  )
})

const country: Record<string, string> = { FI: 'FIN', SE: 'SWE' }

/** The forms that a value of a record can have in a statement. */
const forms = (value: unknown): ((stated: string) => boolean)[] => {
  const text = String(value)
  return [
    (stated) => stated === text || stated === `${text}:00`,
    // A code of a list, another record, a part of one.
    (stated) => stated.endsWith(`.${text}`) || stated.endsWith(`/${text}#id`) || stated.endsWith(`/${text}`),
    (stated) => stated === languageIri(text) || stated.endsWith(`/country/${country[text]}`),
    // Wall time with its offset.
    (stated) => /^\d{4}-\d\d-\d\dT/.test(text) && stated.startsWith(text),
    (stated) => stated.includes(`/${text}#/nodes/`),
  ]
}

/** What is said of each record and its parts: subjects, objects, and texts with their languages. */
function saidOf(store: Store): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>()
  for (const { subject, object } of store.getQuads(null, null, null, null)) {
    const [document = ''] = subject.value.split('#')
    const terms = said.get(document) ?? new Set()
    said.set(document, terms.add(subject.value).add(object.value))
    if (object.termType === 'Literal') terms.add(object.language).add(`${object.value}@${object.language}`)
  }
  return said
}

test('each value of each record of the demonstration is in the graph, or named among the losses', () => {
  const { document, lost } = writeTurtle(demo, context)
  const saidOfAll = saidOf(parseTurtle(document))
  const missing = demo.flatMap(({ kind, record }) => {
    const said = saidOfAll.get(documentIri(base, kind, record.id)) ?? new Set()
    const losses = lost.filter((loss) => loss.kind === kind && loss.record === record.id)
    const texts = localizedTexts(kind, record).flatMap(({ pointer, text }) =>
      Object.entries(text).map(
        ([tag, words]) => [`${pointer}/${tag}`, `${words}@${tag.toLowerCase()}`] as const,
      ),
    )
    const values = leaves(record).filter(({ pointer }) => !texts.some(([place]) => place === pointer))
    const unsaid = [
      ...texts.filter(([, text]) => !said.has(text)).map(([pointer]) => pointer),
      ...values
        .filter(({ value }) => !forms(value).some((form) => [...said].some(form)))
        .map(({ pointer }) => pointer),
    ]
    return unsaid
      .filter(
        (pointer) =>
          !losses.some((loss) => pointer === loss.pointer || pointer.startsWith(`${loss.pointer}/`)),
      )
      .map((pointer) => `${kind} ${record.id} ${pointer}`)
  })
  expect(missing).toEqual([])
})

test('a field that the table does not know is named as lost', () => {
  const matter = { id: 'books', name: { sv: 'Böcker' }, shelf: 3 }
  const record = { ...anOrganisation({ matters: [matter] }), invented: { here: 1 } }
  expect(writeTurtle([given('organisation', record)], context).lost).toEqual([
    { kind: 'organisation', record: 'book-agency', pointer: '/matters/0/shelf', reason: 'no-place' },
    { kind: 'organisation', record: 'book-agency', pointer: '/invented', reason: 'no-place' },
  ])
})

test('what is not certain is not said in the words of those who would take it for certain', () => {
  const store = parseTurtle(
    writeTurtle(
      [
        given('contact', {
          id: 'desk',
          of: { organisation: 'book-agency' },
          email: {
            kind: 'derived',
            address: 'a.b@torg.example',
            pattern: { pattern: '{given}.{family}@torg.example' },
          },
        }),
        given('membership', {
          id: 'chair',
          organisation: 'book-agency',
          member: { person: 'asa' },
          role: 'chair',
          status: 'pending',
        }),
        given('event', anEvent({ when: { kind: 'approximate', date: '2024-21' } })),
      ],
      context,
    ).document,
  )
  expect(objects(store, `${base}contacts/desk#id`, 'cv:email')).toEqual([])
  expect(objects(store, `${base}contacts/desk#id`, 'torg:derivedEmail')).toEqual(['a.b@torg.example'])
  expect(objects(store, `${base}memberships/chair#id`, 'rdf:type')).toEqual([iriOf('torg:PendingMembership')])
  expect(objects(store, `${base}events/fair#/when`, 'time:hasBeginning')).toEqual([])
  expect(objects(store, `${base}events/fair#/when`, 'rdf:value')).toEqual(['2024-21'])
})

test.each([
  ['2023-10-02/2027-09-30', 'time:inXSDDate', '2023-10-02', 'time:inXSDDate', '2027-09-30'],
  ['2023-10/2027', 'time:inXSDgYearMonth', '2023-10', 'time:inXSDgYear', '2027'],
  ['2022-10/..', 'time:inXSDgYearMonth', '2022-10', undefined, undefined],
  ['/2022-03-31', undefined, undefined, 'time:inXSDDate', '2022-03-31'],
  ['2024-21/2025~', undefined, undefined, undefined, undefined],
] as const)('of the period %s each end is as exact as it is stated', (period, began, start, ended, end) => {
  const record = { ...aMembership, period }
  const store = parseTurtle(writeTurtle([given('membership', record)], context).document)
  const interval = `${base}memberships/chair#/period`
  const ends = (name: string, property: Term | undefined) =>
    property
      ? objects(store, `${interval}/${name}`, property)
      : objects(store, `${interval}/${name}`, 'rdf:type')
  expect(objects(store, interval, 'rdf:value')).toEqual([period])
  expect(ends('start', began)).toEqual(start === undefined ? [] : [start])
  expect(ends('end', ended)).toEqual(end === undefined ? [] : [end])
})

test('a part of a record is named by its id, or by its place where ids do not tell parts apart', () => {
  const matters = (...ids: string[]) =>
    anOrganisation({ matters: ids.map((id) => ({ id, name: { sv: id } })) })
  const iris = (...ids: string[]) =>
    objects(
      parseTurtle(writeTurtle([given('organisation', matters(...ids))], context).document),
      `${base}organisations/book-agency#id`,
      'torg:matter',
    ).map((iri) => iri.split('#')[1])
  expect(iris('books', 'maps')).toEqual(['/matters/books', '/matters/maps'])
  expect(iris('books', 'books')).toEqual(['/matters/0', '/matters/1'])
})

test('JSON-LD refers to the context at its address when there is one', async () => {
  const { document } = writeJsonLd(demo.slice(0, 3), {
    base,
    contextAddress: 'https://torg.example/context.jsonld',
  })
  expect(document['@context']).toBe('https://torg.example/context.jsonld')
  expect(statementsOf(await parseJsonLd({ ...document, '@context': rdfContext }))).toEqual(
    statementsOf(parseTurtle(writeTurtle(demo.slice(0, 3), { base }).document)),
  )
})

test('a page is where the address says; the times of the store are said of the record', () => {
  const recorded = { version: 2, created: '2026-11-20T10:00:00Z', modified: '2026-11-22T10:00:00Z' }
  const { document, lost } = writeTurtle(
    [{ kind: 'organisation', record: { ...anOrganisation(), recorded } }],
    { base, address: (kind, id) => `https://www.torg.example/sv/${kind}/${id}` },
  )
  const store = parseTurtle(document)
  const iri = `${base}organisations/book-agency#id`
  expect(objects(store, iri, 'foaf:isPrimaryTopicOf')).toEqual([
    'https://www.torg.example/sv/organisation/book-agency',
  ])
  expect(objects(store, iri, 'dct:modified')).toEqual(['2026-11-22T10:00:00Z'])
  expect(lost).toEqual([])
})
