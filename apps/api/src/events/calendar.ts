import { joinCalendar } from '@torg/interchange/ical'
import { parseStored } from '@torg/storage'
import type { Tide } from '../caching/tide.ts'
import type { Deps } from '../deps.ts'
import type { TextWriter } from '../formats/writers.ts'
import { pageOf } from '../records/pages.ts'
import { KeptParts } from './parts.ts'

const name = { sv: 'Evenemang', fi: 'Tapahtumat', en: 'Events' }

/** Events as a calendar; a list of them is one that can be subscribed to. */
export function calendar({ store: present }: Pick<Deps, 'store'>, tide: Tide): TextWriter<'event'> {
  const kept = new KeptParts(tide)
  return {
    async fromTexts(texts, { one, languages, address }, { store, config, clock }) {
      const [first] = texts
      const wanted = languages.length > 0 ? languages : ['sv', 'fi', 'en']
      const options = {
        languages: wanted,
        domain: new URL(config.publicUrl).hostname,
        now: clock().toISOString(),
        address: pageOf(config, wanted),
      }
      // As it was known in the past, an event may name records as they were then.
      const parts = store === present ? kept : new KeptParts(tide)
      const { parts: written, kinds } = await parts.of(texts, options, store)
      const { document } = joinCalendar(written, {
        ...options,
        name: one && first ? parseStored(first).name : name,
        source: `${config.publicUrl}${address}`,
      })
      return {
        body: document,
        kinds: ['event', ...kinds],
        ...(one && first
          ? { headers: { 'Content-Disposition': `attachment; filename="${first.id}.ics"` } }
          : {}),
      }
    },
  }
}
