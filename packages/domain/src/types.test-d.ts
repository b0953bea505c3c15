import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Person, Phone } from './contacts/index.ts'
import { type PublicEvent, type When, whenInstants } from './events/index.ts'
import { type FieldProblem, problems, sv } from './messages/index.ts'
import { type Holders, holders, type Membership, type Scope } from './organisations/index.ts'
import { type Ask, asksOf, type Programme } from './programmes/index.ts'
import type { ListQuery } from './queries/index.ts'
import {
  type AnyRecord,
  type Kind,
  type kinds,
  localizedTexts,
  markStale,
  type RecordOf,
  type Stored,
} from './records/index.ts'
import {
  type Answer,
  covers,
  type Deadline,
  type Duration,
  type LocalizedText,
  type Picked,
  pick,
} from './values/index.ts'

test('what the README shows has the types that it says', () => {
  expectTypeOf(pick).returns.toEqualTypeOf<Picked>()
  expectTypeOf<Picked>().toEqualTypeOf<{ text: string; language: string; matched: boolean }>()
  expectTypeOf(covers('2025', '2025-01-01')).toEqualTypeOf<Answer>()
  expectTypeOf<Answer>().toEqualTypeOf<'yes' | 'no' | 'unknown'>()
  expectTypeOf<Holders['answer']>().toEqualTypeOf<'certain' | 'possible' | 'none'>()
  expectTypeOf(asksOf<Ask>).returns.toEqualTypeOf<Ask[]>()
  expectTypeOf(problems).returns.toEqualTypeOf<FieldProblem[]>()
  expectTypeOf(problems).parameter(2).toEqualTypeOf(sv)
})

test('a record is what its schema says', () => {
  expectTypeOf<RecordOf<'event'>>().toEqualTypeOf<PublicEvent>()
  expectTypeOf<RecordOf<'programme'>>().toEqualTypeOf<Programme>()
  expectTypeOf<RecordOf<'person'>>().toEqualTypeOf<Person>()
  expectTypeOf<RecordOf<'membership'>>().toEqualTypeOf<z.output<(typeof kinds)['membership']['schema']>>()
  expectTypeOf<Stored<'event'>['recorded']['version']>().toEqualTypeOf<number>()
})

test('what a schema takes is what it gives: nothing is transformed into another type', () => {
  expectTypeOf<z.input<typeof kinds.event.schema>>().toEqualTypeOf<PublicEvent>()
  expectTypeOf<z.input<typeof kinds.programme.schema>>().toEqualTypeOf<Programme>()
})

test('a kind beside a record tells which record it is', () => {
  const name = (line: AnyRecord): LocalizedText | undefined => {
    if (line.kind === 'event') expectTypeOf(line.record).toEqualTypeOf<PublicEvent>()
    return line.kind === 'organisation' ? line.record.name : undefined
  }
  expectTypeOf(name).toBeFunction()
  expectTypeOf<AnyRecord['kind']>().toEqualTypeOf<Kind>()
})

test('texts and words are plain values', () => {
  expectTypeOf<LocalizedText>().toEqualTypeOf<Record<string, string>>()
  expectTypeOf<Duration>().toEqualTypeOf<string>()
  expectTypeOf<Phone['number']>().toEqualTypeOf<string>()
})

test('alternatives are told apart', () => {
  expectTypeOf<When['kind']>().toEqualTypeOf<'timed' | 'all-day' | 'part-of-day' | 'approximate'>()
  expectTypeOf<Extract<When, { kind: 'timed' }>>().toEqualTypeOf<{
    kind: 'timed'
    start: string
    end?: string | undefined
    zone: string
  }>()
  expectTypeOf<Deadline>().toEqualTypeOf<{ by: string } | { before: string }>()
  expectTypeOf<Scope['kind']>().toEqualTypeOf<'only' | 'except'>()
  expectTypeOf(whenInstants).returns.toEqualTypeOf<{ start: string; end?: string } | undefined>()
})

test('optional fields may be absent or undefined, for those who compile with exactOptionalPropertyTypes', () => {
  const chair: Membership = {
    id: 'a',
    organisation: 'vm',
    member: { person: 'b' },
    role: 'chair',
    status: 'confirmed',
    period: undefined,
  }
  expectTypeOf(chair.period).toEqualTypeOf<string | undefined>()
  expectTypeOf({ role: 'chair' as const, on: '2022-04-01', matter: undefined }).toExtend<
    Parameters<typeof holders>[1]
  >()
})

test('rules give back what they are given, no less', () => {
  type Marked = Membership & { mark: number }
  expectTypeOf(holders<Marked>).returns.toEqualTypeOf<Holders<Marked>>()
  expectTypeOf(asksOf<Stored<'ask'>>).returns.toEqualTypeOf<Stored<'ask'>[]>()
  expectTypeOf(markStale<'event'>).returns.toEqualTypeOf<PublicEvent>()
})

test('mistakes are refused', () => {
  const members: Membership[] = []
  // @ts-expect-error no such role
  holders(members, { role: 'king', on: '2022-04-01' })
  // @ts-expect-error a person is not an event
  localizedTexts('event', { id: 'a', name: { given: 'Maj', family: 'Strand' } })
  // @ts-expect-error no such kind
  expectTypeOf<RecordOf<'party'>>().toBeAny()
  // @ts-expect-error a name is not a string
  expectTypeOf<{ name: string }>().toExtend<Pick<PublicEvent, 'name'>>()
  expectTypeOf<ListQuery<'event'>>().toHaveProperty('municipality')
  expectTypeOf<PublicEvent>().not.toHaveProperty('title')
})
