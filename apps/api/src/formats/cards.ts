import { kinds } from '@torg/domain/records'
import { type CardKind, writeCards } from '@torg/interchange/vcard'
import { readAll } from '../lists/read.ts'
import { pageOf } from '../records/pages.ts'
import { presentOf } from '../times/moment.ts'
import { fetchReferred } from './at-hand.ts'
import { attachment } from './table.ts'
import type { Writer } from './writers.ts'

/** Organisations, people or contact points as cards of an address book. */
export const cards =
  <K extends CardKind>(kind: K): Writer<K> =>
  async (records, { one, languages }, { store, config, clock }) => {
    const { find, kinds: named } = await fetchReferred(store, kind, records)
    const memberships =
      kind === 'person' && records.length > 0
        ? await readAll(store, 'membership', { filter: { person: records.map(({ id }) => id) } })
        : []
    const { document } = writeCards(kind, records, {
      languages,
      domain: new URL(config.publicUrl).hostname,
      on: presentOf(clock, config.timeZone).today,
      memberships: memberships.map(({ json }) => JSON.parse(json)),
      address: pageOf(config, languages),
      find,
    })
    return {
      body: document,
      kinds: [kind, 'membership', ...named],
      headers: attachment(`${(one && records[0]?.id) || kinds[kind].path}.vcf`),
    }
  }
