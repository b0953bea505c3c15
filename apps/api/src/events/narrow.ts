import { widened } from '../asks/audiences.ts'
import { given } from '../lists/given.ts'
import type { Narrow } from '../lists/narrow.ts'
import { Refusal } from '../problems/refusal.ts'
import { nodesOf } from '../programmes/nodes.ts'
import { beginning, ending, endOfMinute } from '../times/moment.ts'

/** What a query leaves of the events. */
export const narrowEvents: Narrow<'event'> = async (query, present, store) => {
  const { organisation, descendants, registration } = query
  if (descendants !== undefined && organisation === undefined)
    throw new Refusal('bad_request', {}, [
      { parameter: 'descendants', code: 'needs_other', other: 'organisation' },
    ])
  const under =
    descendants && organisation && (await Promise.all(organisation.map((id) => store.descendants(id)))).flat()
  const from = query.from === undefined ? undefined : beginning(query.from, present)
  const to = query.to === undefined ? undefined : ending(query.to, present)
  const until = Math.min(
    from?.until ?? Infinity,
    to?.until ?? Infinity,
    registration ? endOfMinute(present) : Infinity,
  )
  return {
    filter: given({
      from: from?.instant,
      to: to?.instant,
      organisation: under || organisation,
      programme: query.programme,
      node: nodesOf(query.programme, query.node),
      series: query.series,
      kind: query.kind,
      audience: widened(query.audience),
      language: query.language,
      level: query.level,
      municipality: query.municipality,
      region: query.region,
      bbox: query.bbox === undefined ? undefined : areaOf(query.bbox),
      near: query.near === undefined ? undefined : circleOf(query.near),
      group: query.group,
      attendance: query.attendance,
      status: query.status,
      registrationOpenAt: registration && present.now,
      q: query.q,
    }),
    until: Number.isFinite(until) ? until : undefined,
    ...(under ? { kinds: ['organisation'] } : {}),
  }
}

// The schema of the query has seen to it that the numbers are there.
const numbersOf = (text: string) => text.split(',').map(Number)

function areaOf(text: string) {
  const [west = 0, south = 0, east = 0, north = 0] = numbersOf(text)
  return { west, south, east, north }
}

function circleOf(text: string) {
  const [latitude = 0, longitude = 0, kilometres = 0] = numbersOf(text)
  return { latitude, longitude, kilometres }
}
