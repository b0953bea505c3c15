import type { Question } from '../events/address.ts'
import type { EventList } from '../events/list.ts'
import type { Markup } from '../markup/markup.ts'
import type { View } from '../views/view.ts'
import type { Frame } from './shadow.ts'

/** What a larger build adds to one element: other layouts, choices for the reader. */
export type Extension = {
  /** The question of the page, with what the reader has chosen. */
  ask: (question: Question) => Question
  /** The events in another form; nothing where the list shows them. */
  body: (list: EventList, view: View) => Markup
  /** Told after each painting. */
  painted: (frame: Frame, list: EventList, view: View) => void
}

/** Makes the extension of an element. `again` is to be called when the element has to ask anew. */
export type Extend = (host: HTMLElement, again: () => void) => Extension
