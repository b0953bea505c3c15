import type { Kind } from '@torg/domain/records'
import type { Deps } from '../deps.ts'
import { pathTo } from './find.ts'

type Words = Record<'sv' | 'fi' | 'en', string>

/** The first word of the site's addresses. They are the site's own; its tests follow those that are given out here. */
const segments: Partial<Record<Kind, Words>> = {
  organisation: { sv: 'organisationer', fi: 'organisaatiot', en: 'organisations' },
  person: { sv: 'personer', fi: 'henkilot', en: 'people' },
  programme: { sv: 'program', fi: 'ohjelmat', en: 'programmes' },
  event: { sv: 'evenemang', fi: 'tapahtumat', en: 'events' },
  series: { sv: 'serier', fi: 'sarjat', en: 'series' },
  post: { sv: 'inlagg', fi: 'kirjoitukset', en: 'posts' },
}

const languageOf = (languages: readonly string[]): keyof Words =>
  languages.find((tag): tag is keyof Words => tag === 'sv' || tag === 'fi' || tag === 'en') ?? 'en'

/** The page of all records of a kind on the public site, in the first of the languages that it has. */
export function listPageOf(
  { siteUrl }: Deps['config'],
  languages: readonly string[],
  kind: Kind,
): string | undefined {
  const words = segments[kind]
  const language = languageOf(languages)
  return siteUrl && words && `${siteUrl}/${language}/${words[language]}`
}

/** Where people read about a record: its page on the public site, else the record in this API. */
export const pageOf =
  (config: Deps['config'], languages: readonly string[]) =>
  (kind: Kind, id: string): string => {
    const list = listPageOf(config, languages, kind)
    return list ? `${list}/${id}` : `${config.publicUrl}${pathTo(kind, id)}`
  }
