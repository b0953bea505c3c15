import { EventKind, PublicEvent } from '@torg/domain/events'
import { type Municipality, regionNames } from '@torg/domain/values'
import { api, directory } from '#lib/api/api.server.ts'
import { attendance, eventKind, level } from '#lib/labels/events.ts'
import { langs } from '#lib/language/lang.ts'
import type { Site } from '#lib/site/site.server.ts'
import { languageName } from '#lib/text/say.ts'
import { type EventFilters, eventQuery, lastDayOf, narrowing } from './filters.ts'

/** A choice of a filter, with how many events it would leave; without a number where there are too many to count. */
export type Option = { value: string; name: string; count?: number }

/** So many events are read to count from; and no more organisers stand in a list. */
const most = 1000
const mostOrganisers = 200

const fields = ['kind', 'languages', 'attendance', 'level', 'programme', 'organisers', 'place'] as const
type Counted = Pick<PublicEvent, (typeof fields)[number]>
type Query = NonNullable<Parameters<typeof api.events.list>[0]>

/** What a query finds, as far as it is needed to count; `undefined` when it is too much. */
async function read(query: Query): Promise<Counted[] | undefined> {
  const events: Counted[] = []
  let cursor: string | undefined
  do {
    const page = await api.events.list({ ...query, fields, cursor, limit: 200, count: cursor === undefined })
    if ((page.count ?? 0) > most) return undefined
    events.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && events.length < most)
  return cursor === undefined ? events : undefined
}

const attendances = PublicEvent.shape.attendance.unwrap()
const levels = PublicEvent.shape.level

/** The choices of the form that lead to something, each counted with the other filters on. */
export async function filterOptions(filters: EventFilters, month: string | undefined, site: Site) {
  const { say, lang, today } = site
  const query: Query = month
    ? { ...narrowing(filters), from: `${month}-01`, to: lastDayOf(month) }
    : { ...eventQuery(filters, today), reverse: undefined }
  let unfiltered: ReturnType<typeof read> | undefined
  const all = () => (unfiltered ??= read(query))

  /** Counts by value of what is left when a filter is lifted: the same for all filters that are not set. */
  async function counts(name: keyof EventFilters, valuesOf: (event: Counted) => (string | undefined)[]) {
    const events = await (filters[name] === undefined ? all() : read({ ...query, [name]: undefined }))
    if (!events) return undefined
    const values = events.flatMap((event) => [...new Set(valuesOf(event))].flatMap((value) => value ?? []))
    return new Map([...Map.groupBy(values, (value) => value)].map(([value, { length }]) => [value, length]))
  }

  const withCounts = (
    name: keyof EventFilters,
    options: Option[],
    counted: ReadonlyMap<string, number> | undefined,
  ): Option[] =>
    counted
      ? options
          .map((option) => ({ ...option, count: counted.get(option.value) ?? 0 }))
          .filter(({ value, count }) => count > 0 || value === filters[name])
      : options

  async function among<T extends string>(
    name: keyof EventFilters,
    values: readonly T[],
    nameOf: (value: T) => string,
    valuesOf: (event: Counted) => (string | undefined)[],
  ) {
    const options = values.map((value) => ({ value, name: nameOf(value) }))
    return withCounts(name, options, await counts(name, valuesOf))
  }

  const byName = (options: Option[]) => options.toSorted((a, b) => a.name.localeCompare(b.name, lang))

  async function records(
    name: 'organisation' | 'programme',
    valuesOf: (event: Counted) => (string | undefined)[],
  ) {
    const options = (await directory(name)).map((record) => ({
      value: record.id,
      name: say(record.name).text,
    }))
    const left = withCounts(name, options, await counts(name, valuesOf))
    return left.length > mostOrganisers ? [] : byName(left)
  }

  /** Places, which are known only from the events that are there. */
  async function places(
    name: 'municipality' | 'region',
    partOf: (municipality: Municipality) => string | undefined,
    nameOf: (value: string) => string = (value) => value,
  ): Promise<Option[] | undefined> {
    const counted = await counts(name, ({ place }) => [place?.municipality && partOf(place.municipality)])
    if (!counted) return undefined
    const chosen = filters[name]
    // One may be written in another language, or as a code.
    const other = chosen && !counted.has(chosen) ? [{ value: chosen, name: nameOf(chosen) }] : []
    return [
      ...other,
      ...byName([...counted].map(([value, count]) => ({ value, name: nameOf(value), count }))),
    ]
  }

  const [region, municipality, kind, language, attending, reach, programme, organisation] = await Promise.all(
    [
      places(
        'region',
        ({ region }) => region,
        (value) => regionNames(value)?.[lang] ?? value,
      ),
      places('municipality', ({ name }) => say(name).text),
      among(
        'kind',
        EventKind.options,
        (value) => eventKind[value](),
        (event) => [event.kind],
      ),
      among('language', [...langs, 'se'], languageName, ({ languages }) => languages ?? []),
      among(
        'attendance',
        attendances.options,
        (value) => attendance[value](),
        (event) => [event.attendance],
      ),
      among(
        'level',
        levels.options,
        (value) => level[value](),
        (event) => [event.level],
      ),
      records('programme', (event) => [event.programme]),
      records('organisation', ({ organisers }) => organisers.map((organiser) => organiser.organisation)),
    ],
  )
  return {
    /** Whether the choices have numbers; too many events are not counted. */
    counted: (await all()) !== undefined,
    region,
    municipality,
    kind,
    language,
    attendance: attending,
    level: reach,
    programme,
    organisation,
  }
}
export type FilterOptions = Awaited<ReturnType<typeof filterOptions>>
