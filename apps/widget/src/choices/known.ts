import type { LocalizedText } from '@torg/domain/values'
import type { Question } from '../events/address.ts'
import { list, localizedText, object, record, string } from '../events/readers.ts'
import { sharing } from '../events/request.ts'
import type { ShownEvent } from '../events/shown.ts'

/** What there is to choose among, by what is asked for; each with its name. */
export type Known = Readonly<
  Record<'municipality' | 'organisation' | 'programme', Map<string, LocalizedText>>
>

const named = object({ name: localizedText })
const part = object(
  {},
  {
    place: object({}, { municipality: named }),
    organisers: list(object({ organisation: string })),
    programme: string,
  },
)
const events = object({ items: list(part) }, { included: object({}, { organisations: record(named) }) })
const programmes = object({ items: list(object({ id: string, name: localizedText })) })

const eventsAt = sharing(events)
const programmesAt = sharing(programmes)

const learnPlace = ({ municipality }: Known, name: LocalizedText | undefined) => {
  const [value] = Object.values(name ?? {})
  if (name && value) municipality.set(value, name)
}

/** Remembers places and organisers of events that are shown. */
export function learn(known: Known, shown: readonly ShownEvent[]): void {
  for (const { place, organisers = [] } of shown) {
    learnPlace(known, place?.municipality?.name)
    for (const { organisation, name } of organisers)
      if (organisation && name) known.organisation.set(organisation, name)
  }
}

/**
 * Asks what all coming events, at most 200, can be chosen by.
 *
 * @param withProgrammes whether their names are needed too, which is a second request
 * @returns whether it could be had
 */
export async function complete(
  known: Known,
  { api, filters, lang }: Question,
  withProgrammes: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const ask = (path: string, parameters: Record<string, string>) =>
    `${api}v1/${path}?${new URLSearchParams({ ...parameters, limit: '200', lang })}`
  const [found, names] = await Promise.allSettled([
    eventsAt(
      ask('events', { ...filters, fields: 'organisers,place,programme', include: 'organisation' }),
      signal,
    ),
    withProgrammes ? programmesAt(ask('programmes', { fields: 'name' }), signal) : undefined,
  ])
  if (found.status === 'rejected') return false
  const { items = [], included } = found.value ?? {}
  const organisations = new Map(Object.entries(included?.organisations ?? {}))
  const used = new Set(items.map(({ programme }) => programme))
  for (const { place, organisers = [] } of items) {
    learnPlace(known, place?.municipality?.name)
    for (const { organisation } of organisers) {
      const record = organisations.get(organisation)
      if (record) known.organisation.set(organisation, record.name)
    }
  }
  for (const { id, name } of (names.status === 'fulfilled' && names.value?.items) || [])
    if (used.has(id)) known.programme.set(id, name)
  return true
}
