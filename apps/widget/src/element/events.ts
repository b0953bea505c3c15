import type { ShownEvent } from '../events/shown.ts'

/** A reader opens an event. Cancel it (`preventDefault()`) to do something else than show the dialog. */
export type TorgOpenEvent = CustomEvent<{ event: ShownEvent }>

export const openEvent = (event: ShownEvent): TorgOpenEvent =>
  new CustomEvent('torg-open', { detail: { event }, bubbles: true, composed: true, cancelable: true })
