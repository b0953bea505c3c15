import { type Kind, kinds } from '@torg/domain/records'
import type { Deps } from '../deps.ts'
import { pathTo } from './find.ts'

const kindsWithPage: readonly Kind[] = ['organisation', 'person', 'programme', 'event', 'series', 'post']
const siteLanguages = ['sv', 'fi', 'en']

/**
 * Where people read about a record: its page on the public site, in the first of the languages that the site has,
 * else the record in this API. The site redirects these words of the address to its own in that language.
 */
export const pageOf =
  ({ siteUrl, publicUrl }: Deps['config'], languages: readonly string[]) =>
  (kind: Kind, id: string): string => {
    if (siteUrl === undefined || !kindsWithPage.includes(kind)) return `${publicUrl}${pathTo(kind, id)}`
    const language = languages.find((tag) => siteLanguages.includes(tag)) ?? 'en'
    return `${siteUrl}/${language}/${kinds[kind].path}/${id}`
  }
