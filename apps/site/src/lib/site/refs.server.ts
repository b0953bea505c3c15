import { fullName } from '@torg/domain/contacts'
import type { Included } from '@torg/domain/queries'
import { type Kind, kindNames, kinds, type RecordOf } from '@torg/domain/records'
import { collectionOf } from '#lib/api/api.server.ts'
import { isMissing } from '#lib/api/failure.ts'
import type { Lang } from '#lib/language/lang.ts'
import { linkTo } from '#lib/paths/link.ts'
import type { Section } from '#lib/paths/paths.ts'
import type { Said, Say } from '#lib/text/say.ts'

/** Another record as a page mentions it. Without `href` when it is not there to be shown. */
export type Ref = { id: string; name: Said; href?: string }

/** The kinds of record that have a page of their own. */
export const sections: Partial<Record<Kind, Section>> = {
  organisation: 'organisations',
  person: 'people',
  programme: 'programmes',
  event: 'events',
  series: 'series',
  post: 'posts',
  document: 'sources',
}

type Named = 'organisation' | 'person' | 'programme' | 'event' | 'series' | 'post' | 'document' | 'call'

function nameOf(record: RecordOf<Named>, lang: Lang, say: Say): Said {
  if ('title' in record && record.title) return say(record.title)
  if (!('name' in record)) return { text: record.id, lang }
  // Personal names are written the same in every language of the site.
  if ('given' in record.name) return { text: fullName(record.name as RecordOf<'person'>['name']), lang }
  return say(record.name as RecordOf<'organisation'>['name'])
}

export function refsFor(lang: Lang, say: Say) {
  const records = new Map<string, Promise<RecordOf<Named> | undefined>>()
  const arrived = new Map<string, RecordOf<Named>>()

  /** A record by id, read once per page; `undefined` when the API has none. */
  function record<K extends Named>(kind: K, id: string): Promise<RecordOf<K> | undefined> {
    const key = `${kind} ${id}`
    const known = records.get(key)
    if (known) return known as Promise<RecordOf<K> | undefined>
    const asked = collectionOf(kind)
      .get(id)
      .then((found) => {
        arrived.set(key, found)
        return found
      })
      .catch((error: unknown) => {
        if (isMissing(error)) return undefined
        throw error
      })
    records.set(key, asked)
    return asked as Promise<RecordOf<K> | undefined>
  }

  /** Takes records that came with others, so that they need not be asked for. */
  function learn(included: Included): void {
    for (const kind of kindNames)
      for (const [id, found] of Object.entries(included[kinds[kind].path] ?? {})) {
        const key = `${kind} ${id}`
        records.set(key, Promise.resolve(found as RecordOf<Named>))
        arrived.set(key, found as RecordOf<Named>)
      }
  }

  const make = <K extends Named>(kind: K, known: RecordOf<K>): Ref => {
    const section = sections[kind]
    return {
      id: known.id,
      name: nameOf(known, lang, say),
      ...(section ? { href: linkTo(lang, section, known.id) } : {}),
    }
  }

  async function ref(kind: Named, id: string): Promise<Ref> {
    const known = await record(kind, id)
    return known ? make(kind, known) : { id, name: { text: id, lang } }
  }

  return {
    learn,
    record,
    /** A record that was read for this page already. */
    find: <K extends Kind>(kind: K, id: string) => arrived.get(`${kind} ${id}`) as RecordOf<K> | undefined,
    make,
    ref,
    refs: (kind: Named, ids: readonly string[] = []) => Promise.all(ids.map((id) => ref(kind, id))),
    optional: (kind: Named, id: string | undefined) => (id === undefined ? undefined : ref(kind, id)),
  }
}
