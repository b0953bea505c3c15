import { hash } from 'node:crypto'
import { calendarFrame } from '@torg/interchange/ical'
import { parseStored } from '@torg/storage'
import type { Tide } from '../caching/tide.ts'
import type { Deps } from '../deps.ts'
import type { NameWriter } from '../formats/writers.ts'
import { pageOf } from '../records/pages.ts'
import { KeptParts } from './parts.ts'

const name = { sv: 'Evenemang', fi: 'Tapahtumat', en: 'Events' }

/** Events as a calendar; a list of them is one that can be subscribed to. */
export function calendar({ store: present }: Pick<Deps, 'store'>, tide: Tide): NameWriter<'event'> {
  const kept = new KeptParts(tide)
  return {
    async fromNames(events, { one, languages, address }, { store, config, clock }) {
      const [first] = events
      const only = one && first && 'json' in first ? first : undefined
      const wanted = languages.length > 0 ? languages : ['sv', 'fi', 'en']
      const options = {
        languages: wanted,
        domain: new URL(config.publicUrl).hostname,
        now: clock().toISOString(),
        address: pageOf(config, wanted),
      }
      // As it was known in the past, an event may name records as they were then.
      const parts = store === present ? kept : new KeptParts(tide)
      const { parts: written, kinds } = await parts.of(events, options, store)
      const { head, tail } = calendarFrame(written, {
        ...options,
        name: only ? parseStored(only).name : name,
        source: `${config.publicUrl}${address}`,
      })
      return {
        body: Buffer.concat([Buffer.from(head), ...written.map(({ bytes }) => bytes), Buffer.from(tail)]),
        // Each part says by its digest what it is: they need not be read again.
        validator: hash('sha256', [head, ...written.map(({ digest }) => digest)].join('\n'), 'base64url'),
        kinds: ['event', ...kinds],
        ...(only ? { headers: { 'Content-Disposition': `attachment; filename="${only.id}.ics"` } } : {}),
      }
    },
  }
}
