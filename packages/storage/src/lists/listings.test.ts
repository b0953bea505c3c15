import type { AnyRecord, Kind } from '@torg/domain/records'
import { kinds } from '@torg/domain/records'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Filters, openStore, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'

const base = { lifecycle: 'active', status: 'confirmed' }
const ask = (id: string, given: object) => ({
  id,
  programme: 'plan',
  from: 'vm',
  order: 1,
  audiences: ['municipalities'],
  verb: { text: 'uppmanas', language: 'sv' },
  text: { sv: 'Delta i nätverket' },
  ...given,
})

/** A small world, written as an import file would have it. */
const world = {
  organisation: [
    { id: 'vm', kind: 'ministry', name: { sv: 'Finansministeriet' }, lifecycle: base.lifecycle },
    {
      id: 'team',
      kind: 'team',
      name: { sv: 'Demokratiteamet' },
      lifecycle: base.lifecycle,
      parent: 'vm',
      municipality: { country: 'FI', code: '091', name: { fi: 'Helsinki', sv: 'Helsingfors' } },
    },
  ],
  person: [
    { id: 'b', name: { given: 'Bo', family: 'Åberg' } },
    { id: 'a', name: { given: 'Ada', family: 'Berg' } },
  ],
  membership: [
    { id: 'm-2', organisation: 'team', member: { person: 'a' }, role: 'expert', status: base.status },
    {
      id: 'm-1',
      organisation: 'team',
      member: { person: 'b' },
      role: 'chair',
      status: base.status,
      period: '2022-04-01/2022-09-30',
    },
    {
      id: 'm-3',
      organisation: 'vm',
      member: { organisation: 'team' },
      role: 'member',
      status: base.status,
      period: '2023/..',
    },
  ],
  contact: [
    { id: 'c-1', of: { person: 'a', organisation: 'team' }, programmes: ['plan'] },
    { id: 'c-2', of: { organisation: 'team' }, period: '../2021-12-31' },
  ],
  programme: [
    {
      id: 'plan',
      kind: 'action-plan',
      name: { sv: 'Planen' },
      owner: 'vm',
      lifecycle: base.lifecycle,
      term: '2023-10/2027-09-30',
    },
    { id: 'older', kind: 'project', name: { sv: 'Projektet' }, lifecycle: base.lifecycle, term: '2019/2020' },
    { id: 'timeless', kind: 'strategy', name: { sv: 'Strategin' }, lifecycle: base.lifecycle },
  ],
  ask: [
    ask('wish', { strength: 'wished' }),
    ask('late', { strength: 'should', due: { by: '2027' } }),
    ask('third', { strength: 'should', order: 3, due: { before: '2025' } }),
    ask('second', { strength: 'should', order: 2, due: { before: '2025' } }),
    ask('law', { strength: 'binding', audiences: ['ministries'], node: '1.2' }),
  ],
  call: [
    {
      id: 'confirm',
      programme: 'plan',
      from: 'vm',
      title: { sv: 'Bekräfta' },
      text: { sv: 'Bekräfta er kontaktperson' },
      audiences: ['ministries'],
      options: [{ id: 'yes', text: { sv: 'Ja' } }],
    },
  ],
  series: [
    {
      id: 'days',
      name: { sv: 'Demokratidagen' },
      organisers: [{ organisation: 'team', role: 'organiser' }],
      programme: 'plan',
    },
  ],
  post: [
    { id: 'undated', kind: 'blog', title: { sv: 'Odaterat' }, text: { sv: 'Text' }, author: { person: 'a' } },
    {
      id: 'first',
      kind: 'blog',
      title: { sv: 'Första' },
      text: { sv: 'Text' },
      date: '2024-01',
      publisher: 'vm',
    },
    {
      id: 'newest',
      kind: 'news',
      title: { sv: 'Nyast' },
      text: { sv: 'Text' },
      date: '2024-05-02',
      about: ['vm'],
      programme: 'plan',
    },
  ],
  document: [
    {
      id: 'letter',
      kind: 'letter',
      title: { sv: 'Brevet' },
      date: '2024-01-12',
      publisher: 'vm',
      programme: 'plan',
    },
  ],
} satisfies Partial<Record<Kind, object[]>>

const entries = Object.entries(world).flatMap(([kind, records]) =>
  records.map((record) => ({ kind, record: kinds[kind as Kind].schema.parse(record) }) as AnyRecord),
)

describe.each(engines)('lists of every kind on $engine', ({ place }) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await place())
    await store.putAll(entries, { actor: 'editor' })
  })
  afterAll(() => store.close())

  const cases: { [K in Kind]?: [title: string, filter: Filters[K], ids: string[]][] } = {
    organisation: [
      ['by id', {}, ['team', 'vm']],
      ['of a kind', { kind: 'ministry' }, ['vm']],
      ['under another', { parent: 'vm' }, ['team']],
      ['in a municipality', { municipality: 'helsingfors' }, ['team']],
      ['by words', { q: 'finansministeriets' }, ['vm']],
    ],
    person: [
      ['by family name', {}, ['a', 'b']],
      ['by name', { q: 'åberg' }, ['b']],
    ],
    membership: [
      ['by body and role', {}, ['m-1', 'm-2', 'm-3']],
      ['of a person', { person: 'a' }, ['m-2']],
      ['of a body in others', { member: 'team' }, ['m-3']],
      ['of a role in a body', { organisation: ['team'], role: ['chair', 'member'] }, ['m-1']],
      ['that may hold on its last day', { on: '2022-09-30' }, ['m-1', 'm-2']],
      ['that may hold the day after', { on: '2022-10-01' }, ['m-2']],
      ['that may hold years later', { on: '2030-01-01' }, ['m-2', 'm-3']],
    ],
    contact: [
      ['of a body, also through a person', { organisation: 'team' }, ['c-1', 'c-2']],
      ['of a person', { person: 'a' }, ['c-1']],
      ['that answer for a programme', { programme: 'plan' }, ['c-1']],
      ['in use on a day', { on: '2026-11-22' }, ['c-1']],
    ],
    programme: [
      ['the latest first, without a term last', {}, ['plan', 'older', 'timeless']],
      ['of an owner', { owner: 'vm' }, ['plan']],
      ['of any of two kinds', { kind: ['project', 'strategy'] }, ['older', 'timeless']],
    ],
    ask: [
      [
        'the strongest first, then the soonest, then as printed',
        {},
        ['law', 'second', 'third', 'late', 'wish'],
      ],
      ['of an audience', { audience: ['municipalities', 'everyone'] }, ['second', 'third', 'late', 'wish']],
      ['of a strength', { strength: 'wished' }, ['wish']],
      ['of a node of any programme', { node: '1.2' }, ['law']],
      ['of a node of one programme', { node: ['plan/1.2', 'older/1'] }, ['law']],
      ['of the same node of another', { node: 'older/1.2' }, []],
      ['due before a day', { dueBefore: '2025-01-01' }, ['second', 'third']],
      ['due before the day itself', { dueBefore: '2024-12-31' }, []],
    ],
    call: [
      ['to an audience', { audience: 'ministries' }, ['confirm']],
      ['of another programme', { programme: 'older' }, []],
    ],
    series: [['of an organiser', { organisation: 'team', programme: 'plan' }, ['days']]],
    post: [
      ['the newest first, without a date last', {}, ['newest', 'first', 'undated']],
      ['by an author', { author: 'a' }, ['undated']],
      ['published by a body, or about it', { organisation: 'vm' }, ['newest', 'first']],
    ],
    document: [['of a programme', { programme: 'plan', publisher: 'vm' }, ['letter']]],
  }

  describe.each(Object.entries(cases))('%s', (kind, table) => {
    test.each(table as [string, Filters[Kind], string[]][])('%s', async (_, filter, ids) => {
      const { items } = await store.list(kind as Kind, filter)
      expect(items.map(({ id }) => id)).toEqual(ids)
    })
  })

  test('a record that changes moves in its list', async () => {
    const wish = entries.find(({ record }) => record.id === 'wish')
    if (wish?.kind !== 'ask') throw new Error('expected an ask')
    await store.put('ask', { ...wish.record, strength: 'binding' }, { actor: 'editor' })
    expect((await store.list('ask', { strength: 'binding' })).items.map(({ id }) => id)).toEqual([
      'law',
      'wish',
    ])
    expect((await store.list('ask', { strength: 'wished' })).items).toEqual([])
  })
})
