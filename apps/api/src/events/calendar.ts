import { writeCalendar } from '@torg/interchange/ical'
import { fetchReferred } from '../formats/at-hand.ts'
import type { Writer } from '../formats/writers.ts'
import { pathTo } from '../records/find.ts'

const name = { sv: 'Evenemang', fi: 'Tapahtumat', en: 'Events' }

/** Events as a calendar; a list of them is one that can be subscribed to. */
export const calendar: Writer<'event'> = async (
  events,
  { one, languages, address },
  { store, config, clock },
) => {
  const { find, kinds } = await fetchReferred(store, 'event', events)
  const [first] = events
  const { document } = writeCalendar(events, {
    name: one && first ? first.name : name,
    languages: languages.length > 0 ? languages : ['sv', 'fi', 'en'],
    domain: new URL(config.publicUrl).hostname,
    now: clock().toISOString(),
    source: `${config.publicUrl}${address}`,
    address: (kind, id) => `${config.publicUrl}${pathTo(kind, id)}`,
    find,
  })
  return {
    body: document,
    kinds: ['event', ...kinds],
    ...(one && first ? { headers: { 'Content-Disposition': `attachment; filename="${first.id}.ics"` } } : {}),
  }
}
