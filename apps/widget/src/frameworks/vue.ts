import type { HTMLAttributes, ReservedProps } from 'vue'
import type { TorgEventsAttributes } from '../attributes.ts'
import type { TorgOpenEvent } from '../element/events.ts'

/** `headingLevel` for `heading-level`: so the checker of templates reads an attribute, however it is written there. */
type InTemplates<T extends string> = T extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<InTemplates<Rest>>}`
  : T

type Attributes = { [K in keyof TorgEventsAttributes as InTemplates<K>]: TorgEventsAttributes[K] }

type Props = Omit<HTMLAttributes, keyof TorgEventsAttributes> &
  ReservedProps &
  Attributes & {
    /** A reader opens an event; cancelable */
    onTorgOpen?: (event: TorgOpenEvent) => void
  }

declare module 'vue' {
  interface GlobalComponents {
    'torg-events': new () => { $props: Props }
  }
}
