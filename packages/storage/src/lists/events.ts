import { registrationTime, whenBounds, whenInstants, whenSortKey } from '@torg/domain/events'
import { municipalityWords, nodeWords, regionWords } from './facets.ts'
import type { Listing } from './listing.ts'

/** Events by their start. */
export const events: Listing<'event'> = {
  open: registrationTime,
  window: ({ from, to }) => ({ from, to }),
  sort: ({ when }) => whenSortKey(when),
  facets: ({ status, organisers, nodes = [], place, ...event }) => ({
    kind: event.kind,
    organisation: organisers.flatMap(({ organisation }) => organisation ?? []),
    programme: [...new Set([event.programme ?? [], nodes.map(({ programme }) => programme)].flat())],
    node: nodes.flatMap(({ programme, node }) => nodeWords(programme, node)),
    series: event.series,
    language: event.languages,
    level: event.level,
    municipality: municipalityWords(place?.municipality),
    region: regionWords(place?.municipality),
    attendance: event.attendance,
    status: status.kind,
    audience: event.audiences,
  }),
  span({ when }) {
    const instants = whenInstants(when)
    if (instants) return { instants }
    const days = whenBounds(when)
    return days.earliest || days.latest ? { days } : undefined
  },
}
