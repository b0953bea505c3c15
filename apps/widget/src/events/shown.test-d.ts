import type { PublicEvent } from '@torg/domain/events'
import type { ShownEvent, ShownLink } from './shown.ts'

/** The same after reading: nothing is `undefined`, and links lead somewhere. */
type Read<T> = T extends string | number | boolean | Record<string, string>
  ? T
  : 'asPrinted' extends keyof T
    ? ShownLink
    : { [K in keyof T]: Read<Exclude<T[K], undefined>> }

/** What is shown of an event is part of what the domain says of it. */
export const shownOf = (event: Read<PublicEvent>): ShownEvent => event
