/** Filters that are attributes of the element and parameters of `/v1/events`, by the same name. */
export const filters = [
  'q',
  'organisation',
  'descendants',
  'programme',
  'series',
  'kind',
  'audience',
  'language',
  'level',
  'municipality',
  'attendance',
  'status',
  'registration',
  'from',
  'to',
] as const

/** What an element asks for. */
export type Question = {
  /** Address of the service, with a slash at its end. */
  api: string
  filters: Readonly<Record<string, string>>
  /** What of it is shown at the moment, where that is less than what a calendar of it holds. */
  span?: Readonly<Record<string, string>>
  /** Events a page, 1 to 200. */
  limit: number
  /** Language of the texts, where there is a choice. */
  lang: string
}

/** Reads the question from the element; `undefined` when its `api` is no http address. */
export function questionOf(element: Pick<Element, 'getAttribute'>, lang: string): Question | undefined {
  const api = element.getAttribute('api')?.replace(/\/*$/, '/') ?? ''
  if (!/^https?:/.test(api)) return undefined
  const given: Record<string, string> = { from: 'today' }
  for (const name of filters) {
    const value = element.getAttribute(name)
    if (value) given[name] = value
  }
  const limit = Math.floor(Number(element.getAttribute('limit')))
  return { api, filters: given, limit: limit > 0 ? Math.min(limit, 200) : 10, lang }
}

/** The list, from the page of this cursor on. The same question has the same address everywhere. */
export const listAddress = ({ api, filters, span, limit, lang }: Question, cursor?: string): string =>
  `${api}v1/events?${new URLSearchParams({ ...filters, ...span, limit: `${limit}`, lang, include: 'organisation', ...(cursor && { cursor }) })}`

/** Address of a calendar that holds the same events and stays up to date. */
export const calendarAddress = ({ api, filters }: Question): string =>
  `${api}v1/events.ics?${new URLSearchParams(filters)}`

/** Address of the calendar file of one event. */
export const fileAddress = ({ api }: Question, id: string): string => `${api}v1/events/${id}.ics`
