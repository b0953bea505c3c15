export type { TorgEventsAttributes } from './attributes.ts'
export { TorgEventsElement } from './element/element.ts'
export type { TorgOpenEvent } from './element/events.ts'
export type { ShownEvent, ShownLink } from './events/shown.ts'
