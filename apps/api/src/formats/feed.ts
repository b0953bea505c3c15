import type { LocalizedText } from '@torg/domain/values'
import { type FeedKind, writeFeed } from '@torg/interchange/atom'
import { listPageOf, pageOf } from '../records/pages.ts'
import { fetchReferred } from './at-hand.ts'
import type { Writer } from './writers.ts'

/** Records as an Atom feed under a name, in the order of their list. */
export const feed =
  <K extends FeedKind>(kind: K, name: LocalizedText): Writer<K> =>
  async (records, { languages, address }, { store, config, clock }) => {
    const { find, kinds: named } = await fetchReferred(store, kind, records)
    const wanted = languages.length > 0 ? languages : ['sv', 'fi', 'en']
    const { hostname } = new URL(config.publicUrl)
    const { document } = writeFeed(kind, records, {
      name,
      languages: wanted,
      source: `${config.publicUrl}${address}`,
      page: listPageOf(config, wanted, kind),
      publisher: hostname,
      domain: hostname,
      now: clock().toISOString(),
      address: pageOf(config, wanted),
      find,
    })
    return { body: document, kinds: [kind, ...named] }
  }
