import type { Lang } from '../language/lang.ts'
import * as m from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { dateInWords } from './dates.ts'
import { clock } from './when.ts'

const local = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment by the clocks of Finland, `2026-11-20T14:05`. */
export const localInstant = (instant: string): string => local.format(new Date(instant)).replace(' ', 'T')

/** `20 November 2026, 14:05`, by the clocks of Finland. */
export function instantInWords(instant: string, lang: Lang = getLocale()): string {
  const at = localInstant(instant)
  return m.instant({ date: dateInWords(at.slice(0, 10), lang), time: clock(at, lang) }, { locale: lang })
}
