import type { SourceIssue } from '@torg/domain/values'
import { describe, expect, test } from 'vitest'
import { assignment } from './assignment.ts'
import { bodies } from './bodies.ts'
import { memberships } from './chair.ts'
import { directive, seminarEntry, startEntry } from './documents.ts'
import { group } from './group.ts'
import { posts } from './posts.ts'
import { firstSeminar, seminarSeries } from './seminars.ts'

const gaps = ({ issues = [] }: { issues?: SourceIssue[] | undefined }) =>
  issues.map(({ field, kind, proposed, status }) => [field, kind, proposed, status])

describe('what the two entries state of the group', () => {
  test('set up by the government on 8 June of a year that is not stated, for two years', () => {
    expect([group.founded, group.mandate?.decision?.on, group.mandate?.duration]).toEqual([
      'XXXX-06-08',
      'XXXX-06-08',
      'P2Y',
    ])
    expect(group.mandate?.decision?.by).toBe('regeringen-se')
    expect(gaps(group)).toEqual([
      ['/founded', 'missing-year', '2017-06-08', 'open'],
      ['/mandate/decision/on', 'missing-year', '2017-06-08', 'open'],
      ['/mandate/decision/link', 'missing-target', undefined, 'open'],
    ])
  })

  test('what it does', () => {
    const printed = [/kriterier/, /analysera/i, /rekommendationer/, /goda exempel/, /slutsatser/]
    expect(group.mandate?.tasks).toHaveLength(printed.length)
    for (const [index, word] of printed.entries()) expect(group.mandate?.tasks[index]?.text.sv).toMatch(word)
  })

  test('twenty agencies, a secretariat being formed, a planned reference group, all county boards', () => {
    expect(bodies.map(({ kind, lifecycle, size }) => [kind, lifecycle, size?.number])).toEqual([
      ['other', 'active', 20],
      ['secretariat', 'forming', undefined],
      ['reference-group', 'planned', undefined],
      ['state-authority', 'active', undefined],
    ])
  })

  test('where to follow it', () => {
    expect(group.accounts).toEqual([
      { service: 'linkedin', handle: 'Expertgruppen för digitala investeringar' },
      { service: 'twitter', handle: '@expertgruppen' },
      { service: 'instagram', handle: '@expertgruppen' },
    ])
    expect(group.links?.map(({ asPrinted }) => asPrinted)).toEqual(['digitalainvesteringar.se'])
    expect(directive.links?.map(({ status, href }) => [status, href])).toEqual([['missing', undefined]])
  })

  test('Kristina Alsér chairs it; earlier she was a county governor and coordinated simplification', () => {
    expect(
      memberships.map(({ organisation, role, title, scope, period }) => [
        organisation,
        role,
        title?.sv,
        scope?.matters,
        period,
      ]),
    ).toEqual([
      [
        'expertgruppen-for-digitala-investeringar',
        'chair',
        'Ordförande för expertgruppen',
        undefined,
        undefined,
      ],
      ['lansstyrelserna', 'head', 'Landshövding', undefined, '/XXXX'],
      ['lansstyrelserna', 'coordinator', 'Landshövding', ['simplification'], '/XXXX'],
    ])
  })
})

describe('what they state of the assignment', () => {
  test('aims', () => {
    expect(assignment.goals?.map(({ id }) => id)).toEqual([
      'verksamhetsutveckling',
      'snabbare-resultat',
      'spridning',
      'nytta',
    ])
    expect(assignment.duration).toBe('P2Y')
  })

  test('work that is planned or under way', () => {
    const printed = [
      ['arbetsprocesser', undefined],
      ['relationer', undefined],
      ['kriterier', undefined],
      ['referensgrupp', 'kriterier'],
      ['analyser', undefined],
      ['rekommendationer', undefined],
      ['kunskap', undefined],
      ['artiklar', 'kunskap'],
      ['seminarieserie', 'kunskap'],
      ['oppenhet', undefined],
      ['redovisning', 'oppenhet'],
    ]
    expect(assignment.nodes?.map(({ id, parent }) => [id, parent])).toEqual(printed)
  })

  test('dates without a year: decision, full start, first seminar', () => {
    expect(assignment.milestones?.map(({ when }) => when)).toEqual(['XXXX-06-08', 'XXXX-08', 'XXXX-11-27'])
    expect(gaps(assignment)).toEqual([
      ['/milestones/0/when', 'missing-year', '2017-06-08', 'open'],
      ['/milestones/1/when', 'missing-year', '2017-08', 'open'],
      ['/milestones/2/when', 'missing-year', '2017-11-27', 'open'],
    ])
  })

  test('progress: all twenty agencies met, two meetings with their heads, three of the group, a draft, articles', () => {
    const counts = assignment.progress?.flatMap(({ counts = [] }) =>
      counts.map(({ number, of }) => [number, of]),
    )
    expect(counts).toEqual([
      [20, 20],
      [2, undefined],
      [3, undefined],
    ])
    expect(assignment.progress?.map(({ asOf, node }) => [asOf, node])).toEqual([
      ['XXXX-22', undefined],
      ['XXXX-23', 'relationer'],
      ['XXXX-23', 'kriterier'],
      ['XXXX-23', 'analyser'],
      ['XXXX-23', 'artiklar'],
    ])
  })
})

test('a series of seminars, the first with Vinnova on 27 November, year not stated', () => {
  expect(firstSeminar.series).toBe(seminarSeries.id)
  expect(firstSeminar.when).toEqual({ kind: 'approximate', date: 'XXXX-11-27' })
  expect(gaps(firstSeminar)).toEqual([['/when/date', 'missing-year', '2017-11-27', 'open']])
  expect(firstSeminar.organisers).toEqual([
    { organisation: group.id, role: 'organiser' },
    { organisation: 'vinnova', role: 'partner' },
  ])
  expect(firstSeminar.theme?.sv).toBe('Agil transformation')
  expect(firstSeminar.audiences).toEqual(['public-administration'])
  expect(firstSeminar.registration).toMatchObject({
    kind: 'link',
    link: { href: 'https://digitalainvesteringar.se/', asPrinted: 'digitalainvesteringar.se' },
  })
})

test('two guest entries by Kristina Alsér, on a blog that is not named, retold in three languages', () => {
  expect(posts.map(({ kind, author, title }) => [kind, author, title.sv])).toEqual([
    ['guest-blog', { person: 'kristina-alser' }, startEntry.title.sv],
    ['guest-blog', { person: 'kristina-alser' }, seminarEntry.title.sv],
  ])
  for (const post of posts) {
    expect(Object.keys(post.text)).toEqual(expect.arrayContaining(['sv', 'fi', 'en']))
    expect(post.publisher).toBeUndefined()
    expect(gaps(post)).toContainEqual(['/publisher', 'missing-value', undefined, 'open'])
  }
})
