import { z } from 'zod'

const Month = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)

/** How the events page shows what its filters find; stands in the address beside them. */
export const EventsView = z.object({
  view: z.preprocess((value) => value || 'list', z.enum(['list', 'month', 'map'])),
  /** Of the month calendar; the month of the first day that is asked for, or this month, if absent. */
  month: z.preprocess((value) => value || undefined, Month.optional()),
})
export type EventsView = z.infer<typeof EventsView>

/** The view from an address; undefined when there is no such view or month. */
export function eventsView(search: URLSearchParams): EventsView | undefined {
  const { success, data } = EventsView.safeParse(Object.fromEntries(search))
  return success ? data : undefined
}
