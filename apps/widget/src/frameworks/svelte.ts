import type { HTMLAttributes } from 'svelte/elements'
import type { TorgEventsAttributes } from '../attributes.ts'
import type { TorgEventsElement } from '../element/element.ts'
import type { TorgOpenEvent } from '../element/events.ts'

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'torg-events': Omit<HTMLAttributes<TorgEventsElement>, keyof TorgEventsAttributes> &
      TorgEventsAttributes & {
        /** A reader opens an event; cancelable */
        'ontorg-open'?: (event: TorgOpenEvent) => void
      }
  }
}
