import type { RequestEvent } from '@sveltejs/kit'
import { sayIn } from '#lib/text/say.ts'
import { refsFor } from './refs.server.ts'

/** The day it is in Finland, whatever the clock of the server. */
export const dayInFinland = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(now)

/** What every page needs to answer one reader: their language, their words, names of other records. */
export function siteFor({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
  const { lang } = locals
  const simple = url.searchParams.get('simple') === '1'
  const say = sayIn(lang, simple)
  return { lang, say, simple, today: dayInFinland(), ...refsFor(lang, say) }
}

export type Site = ReturnType<typeof siteFor>
