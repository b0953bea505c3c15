import { kinds } from '@torg/domain/records'
import { type CardKind, writeCards } from '@torg/interchange/vcard'
import { parseStored } from '@torg/storage'
import { readAll } from '../lists/read.ts'
import { pageOf } from '../records/pages.ts'
import { endOfDay, presentOf } from '../times/moment.ts'
import { fetchReferred } from './at-hand.ts'
import { attachment } from './table.ts'
import type { Writer } from './writers.ts'

/** Organisations, people or contact points as cards of an address book. */
export const cards =
  <K extends CardKind>(kind: K): Writer<K> =>
  async (records, { one, languages }, { store, config, clock }) => {
    const present = presentOf(clock, config.timeZone)
    const { find, kinds: named } = await fetchReferred(store, kind, records)
    const memberships =
      kind === 'person' && records.length > 0
        ? (await readAll(store, 'membership', { filter: { person: records.map(({ id }) => id) } })).map(
            parseStored,
          )
        : []
    const bodies = await fetchReferred(store, 'membership', memberships)
    const { document } = writeCards(kind, records, {
      languages,
      domain: new URL(config.publicUrl).hostname,
      on: present.today,
      memberships,
      address: pageOf(config, languages),
      find: (wanted, id) => find(wanted, id) ?? bodies.find(wanted, id),
    })
    return {
      body: document,
      kinds: [kind, 'membership', ...named, ...bodies.kinds],
      until: endOfDay(present),
      headers: attachment(`${(one && records[0]?.id) || kinds[kind].path}.vcf`),
    }
  }
