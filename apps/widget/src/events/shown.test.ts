import { PublicEvent } from '@torg/domain/events'
import { expect, expectTypeOf, test } from 'vitest'
import { variedEvents } from '../../browser/events.ts'
import { readEvent, type ShownEvent, type ShownLink } from './shown.ts'

/** The same after reading: nothing is `undefined`, and links lead somewhere. */
type Read<T> = T extends string | number | boolean | Record<string, string>
  ? T
  : 'asPrinted' extends keyof T
    ? ShownLink
    : { [K in keyof T]: Read<Exclude<T[K], undefined>> }

test('what is shown of an event is part of what the domain says of it', () => {
  expectTypeOf<Read<PublicEvent>>().toExtend<ShownEvent>()
})

test.each(variedEvents)('$id: what the domain accepts is read as it stands', (event) => {
  expect(PublicEvent.parse(event)).toEqual(event)
  expect(event).toMatchObject(readEvent(event) ?? {})
  expect(readEvent(event)?.when).toEqual(event.when)
})
