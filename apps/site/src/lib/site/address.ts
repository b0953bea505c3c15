import type { Kind, RecordOf } from '@torg/domain/records'
import type { Lang } from '#lib/language/lang.ts'
import { linkTo } from '#lib/paths/link.ts'

type AnyOf = { [K in Kind]: { kind: K; record: RecordOf<K> } }[Kind]

/** The page on which a record can be read: its own, or that of what it belongs to. */
export function addressOf({ kind, record }: AnyOf, lang: Lang): string {
  switch (kind) {
    case 'organisation':
      return linkTo(lang, 'organisations', record.id)
    case 'person':
      return linkTo(lang, 'people', record.id)
    case 'membership':
      return `${linkTo(lang, 'organisations', record.organisation)}#composition`
    case 'contact':
      if ('person' in record.of) return linkTo(lang, 'people', record.of.person)
      if ('organisation' in record.of)
        return `${linkTo(lang, 'organisations', record.of.organisation)}#contacts`
      if ('programme' in record.of) return `${linkTo(lang, 'programmes', record.of.programme)}#contacts`
      return linkTo(lang, 'events', record.of.event)
    case 'programme':
      return linkTo(lang, 'programmes', record.id)
    case 'ask':
    case 'call':
      return `${linkTo(lang, 'programmes', record.programme)}#${record.id}`
    case 'event':
      return linkTo(lang, 'events', record.id)
    case 'series':
      return linkTo(lang, 'series', record.id)
    case 'post':
      return linkTo(lang, 'posts', record.id)
    case 'document':
      return linkTo(lang, 'sources', record.id)
  }
}
