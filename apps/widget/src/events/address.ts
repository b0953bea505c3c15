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
  /** Events a page, 1 to 200. */
  limit: number
  /** Language of the texts, where there is a choice. */
  language: string
}

/** Reads the question from the element; `undefined` when its `api` is no http address. */
export function questionOf(element: Element, language: string): Question | undefined {
  const attribute = (name: string) => element.getAttribute(name)?.trim()
  const api = attribute('api')?.replace(/\/*$/, '/') ?? ''
  if (!/^https?:/.test(api)) return undefined
  const given = filters.map((name) => [name, attribute(name)]).filter(([, value]) => value)
  const limit = Math.floor(Number(attribute('limit')))
  return {
    api,
    filters: { from: 'today', ...Object.fromEntries(given) },
    limit: limit > 0 ? Math.min(limit, 200) : 10,
    language,
  }
}

/** The list, from the page of this cursor on. The same question has the same address everywhere. */
export const listAddress = ({ api, filters, limit, language }: Question, cursor?: string): string =>
  `${api}v1/events?${new URLSearchParams({ ...filters, limit: String(limit), lang: language, ...(cursor && { cursor }) })}`

/** Address of a calendar that holds the same events and stays up to date. */
export const calendarAddress = ({ api, filters }: Question): string =>
  `${api}v1/events.ics?${new URLSearchParams(filters)}`

/** Address of the calendar file of one event. */
export const fileAddress = ({ api }: Question, id: string): string => `${api}v1/events/${id}.ics`

/** Address of an organisation, for its name. */
export const organisationAddress = ({ api, language }: Question, id: string): string =>
  `${api}v1/organisations/${encodeURIComponent(id)}?${new URLSearchParams({ lang: language })}`
