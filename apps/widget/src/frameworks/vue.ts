import type { HTMLAttributes, ReservedProps } from 'vue'
import type { TorgEventsAttributes } from '../attributes.ts'
import type { TorgOpenEvent } from '../element/events.ts'

type Props = Omit<HTMLAttributes, keyof TorgEventsAttributes> &
  ReservedProps &
  TorgEventsAttributes & {
    /** A reader opens an event; cancelable */
    onTorgOpen?: (event: TorgOpenEvent) => void
  }

declare module 'vue' {
  interface GlobalComponents {
    'torg-events': new () => { $props: Props }
  }
}
