import { writeCalendar } from '@torg/interchange/ical'
import { fetchReferred } from '../formats/at-hand.ts'
import type { Writer } from '../formats/writers.ts'
import { pageOf } from '../records/pages.ts'

const name = { sv: 'Evenemang', fi: 'Tapahtumat', en: 'Events' }

/** Events as a calendar; a list of them is one that can be subscribed to. */
export const calendar: Writer<'event'> = async (
  events,
  { one, languages, address },
  { store, config, clock },
) => {
  const { find, kinds } = await fetchReferred(store, 'event', events)
  const [first] = events
  const wanted = languages.length > 0 ? languages : ['sv', 'fi', 'en']
  const { document } = writeCalendar(events, {
    name: one && first ? first.name : name,
    languages: wanted,
    domain: new URL(config.publicUrl).hostname,
    now: clock().toISOString(),
    source: `${config.publicUrl}${address}`,
    address: pageOf(config, wanted),
    find,
  })
  return {
    body: document,
    kinds: ['event', ...kinds],
    ...(one && first ? { headers: { 'Content-Disposition': `attachment; filename="${first.id}.ics"` } } : {}),
  }
}
