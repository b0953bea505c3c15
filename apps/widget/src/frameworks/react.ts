import type { HTMLAttributes, RefAttributes } from 'react'
import type { TorgEventsAttributes } from '../attributes.ts'
import type { TorgEventsElement } from '../element/element.ts'
import type { TorgOpenEvent } from '../element/events.ts'

/** What `<torg-events>` takes in JSX. */
export type TorgEventsProps = Omit<HTMLAttributes<TorgEventsElement>, keyof TorgEventsAttributes> &
  RefAttributes<TorgEventsElement> &
  TorgEventsAttributes & {
    /** A reader opens an event; cancelable */
    'ontorg-open'?: (event: TorgOpenEvent) => void
  }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'torg-events': TorgEventsProps
    }
  }
}
