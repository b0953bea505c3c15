import type { PublicEvent } from '@torg/domain/events'
import { expectTypeOf, test } from 'vitest'
import { createClient, createWriter, follow, type Step } from './index.ts'

const torg = createClient({ baseUrl: 'https://api.example.org' })

test('records are of their kind', () => {
  expectTypeOf(torg.events.get).returns.resolves.toExtend<PublicEvent>()
  expectTypeOf(torg.people.list).returns.resolves.not.toExtend<{ items: PublicEvent[] }>()
})

test('a query takes what the list takes, and nothing else', () => {
  expectTypeOf(torg.events.list).toBeCallableWith({ kind: 'seminar', from: 'today', limit: 5 })
  expectTypeOf(torg.events.list).toBeCallableWith({ kind: ['seminar', 'webinar'] as const })
  // @ts-expect-error a kind of event that does not exist
  torg.events.list({ kind: 'party' })
  // @ts-expect-error a parameter that does not exist
  torg.events.list({ kinds: 'seminar' })
  // @ts-expect-error the role is needed
  torg.holders('vm', { on: '2022-04-01' })
})

test('fields leave what they name, include brings what is mentioned', () => {
  const chosen = () => torg.events.list({ fields: ['name', 'when'], include: 'organisation' })
  type Chosen = Awaited<ReturnType<typeof chosen>>
  expectTypeOf<keyof Chosen['items'][number]>().toEqualTypeOf<'id' | 'name' | 'when'>()
  expectTypeOf<Chosen['included']['organisations']>().not.toEqualTypeOf<never>()
  const one = () => torg.people.get('ada', { fields: 'name' })
  expectTypeOf<keyof Awaited<ReturnType<typeof one>>>().toEqualTypeOf<'id' | 'name'>()
  // @ts-expect-error a field that people do not have
  torg.people.get('ada', { fields: 'when' })
})

const writer = createWriter({ baseUrl: 'https://api.example.org', key: 'torg_a' })

test('what is written is of its kind, and a change names the version that was seen', () => {
  expectTypeOf(writer.patch).parameter(3).toExtend<{ etag: string }>()
  // @ts-expect-error the version is missing
  writer.archive('event', 'a', {})
  // @ts-expect-error an event is no person
  writer.create('person', {} as PublicEvent)
  const begun = () => writer.drafts.save('event', {} as PublicEvent)
  expectTypeOf<Awaited<ReturnType<typeof begun>>['draft']['record']>().toEqualTypeOf<PublicEvent>()
  const published = async () => writer.drafts.publish(await begun())
  expectTypeOf<Awaited<ReturnType<typeof published>>['record']>().toExtend<PublicEvent>()
  // @ts-expect-error no such kind of record
  writer.webhooks.create({ address: 'https://example.org', kinds: ['party'] })
})

test('the steps of a copy say of which kind a record is', () => {
  type Put = Extract<Step, { step: 'put'; kind: 'event' }>
  expectTypeOf<Put['record']>().toExtend<PublicEvent>()
  expectTypeOf(follow).returns.toEqualTypeOf<AsyncGenerator<Step, void, undefined>>()
})
