import type { Kind, RecordOf } from '@torg/domain/records'
import type { Lang } from '#lib/language/lang.ts'
import { pathOf } from '#lib/paths/paths.ts'

type AnyOf = { [K in Kind]: { kind: K; record: RecordOf<K> } }[Kind]

/** The page on which a record can be read: its own, or that of what it belongs to. */
export function addressOf({ kind, record }: AnyOf, lang: Lang): string {
  switch (kind) {
    case 'organisation':
      return pathOf(lang, 'organisations', record.id)
    case 'person':
      return pathOf(lang, 'people', record.id)
    case 'membership':
      return `${pathOf(lang, 'organisations', record.organisation)}#composition`
    case 'contact':
      if ('person' in record.of) return pathOf(lang, 'people', record.of.person)
      if ('organisation' in record.of)
        return `${pathOf(lang, 'organisations', record.of.organisation)}#contacts`
      if ('programme' in record.of) return `${pathOf(lang, 'programmes', record.of.programme)}#contacts`
      return pathOf(lang, 'events', record.of.event)
    case 'programme':
      return pathOf(lang, 'programmes', record.id)
    case 'ask':
    case 'call':
      return `${pathOf(lang, 'programmes', record.programme)}#${record.id}`
    case 'event':
      return pathOf(lang, 'events', record.id)
    case 'series':
      return pathOf(lang, 'series', record.id)
    case 'post':
      return pathOf(lang, 'posts', record.id)
    case 'document':
      return pathOf(lang, 'sources', record.id)
  }
}
