import type { RequestEvent } from '@sveltejs/kit'
import type { Kind } from '@torg/domain/records'
import { preferences } from '#lib/language/lang.ts'
import { pathOf } from '#lib/paths/paths.ts'
import { sayIn } from '#lib/text/say.ts'
import { PUBLIC_URL } from '$app/env/private'
import { refsFor, sections } from './refs.server.ts'

const finnish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' })

/** The day it is in Finland, whatever the clock of the server. */
const dayInFinland = (now = new Date()): string => finnish.format(now)

/** What every page needs to answer one reader: their language, their words, names of other records. */
export function siteFor({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
  const { lang } = locals
  const simple = url.searchParams.get('simple') === '1'
  // Records are read as of this moment, so a page must be loaded anew when it changes, and Kit must know.
  url.searchParams.get('known')
  const say = sayIn(lang, simple)
  const refs = refsFor(lang, say)
  const origin = PUBLIC_URL ?? url.origin
  /** For whom records are converted to other formats, and where their pages are. */
  const readership = {
    languages: preferences[lang],
    find: refs.find,
    address: (kind: Kind, id: string) => {
      const section = sections[kind]
      return section && origin + pathOf(lang, section, id)
    },
  }
  return { lang, say, simple, today: dayInFinland(), readership, ...refs }
}

export type Site = ReturnType<typeof siteFor>
