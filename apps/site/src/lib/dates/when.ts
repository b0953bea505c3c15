import type { When } from '@torg/domain/events'
import type { Lang } from '#lib/language/lang.ts'
import * as m from '#lib/paraglide/messages.js'
import { getLocale } from '#lib/paraglide/runtime.js'
import { dateInWords, periodInWords } from './dates.ts'

const partOfDay = {
  morning: m.when_morning,
  afternoon: m.when_afternoon,
  evening: m.when_evening,
} as const

const zoneNames: Record<string, typeof m.zone_helsinki> = {
  'Europe/Helsinki': m.zone_helsinki,
  'Europe/Mariehamn': m.zone_helsinki,
  'Europe/Stockholm': m.zone_stockholm,
}

/** `9.00` in Swedish and Finnish, as their language offices write it; `09:00` in English. */
export const clock = (local: string, lang: Lang): string =>
  lang === 'en' ? local.slice(11, 16) : local.slice(11, 16).replace(':', '.').replace(/^0/, '')

/** Whose clocks the hours of an event are read on. */
export const zoneInWords = (zone: string, lang: Lang = getLocale()): string =>
  zoneNames[zone]?.({}, { locale: lang }) ?? zone.replace('_', ' ')

function timedInWords({ start, end }: When & { kind: 'timed' }, lang: Lang): string {
  const at = (local: string, until?: string) =>
    m.when_at(
      {
        date: dateInWords(local.slice(0, 10), lang, { weekday: true }),
        time: until ? `${clock(local, lang)}–${clock(until, lang)}` : clock(local, lang),
      },
      { locale: lang },
    )
  if (!end) return at(start)
  if (end.slice(0, 10) === start.slice(0, 10)) return at(start, end)
  return m.when_from_to({ start: at(start), end: at(end) }, { locale: lang })
}

/** When an event is, in words: the hour if one is stated, the part of the day, the season; never more than is known. */
export function whenInWords(when: When, lang: Lang = getLocale()): string {
  switch (when.kind) {
    case 'timed':
      return timedInWords(when, lang)
    case 'all-day':
      return when.end && when.end !== when.start
        ? periodInWords(`${when.start}/${when.end}`, lang)
        : dateInWords(when.start, lang, { weekday: true })
    case 'part-of-day':
      return partOfDay[when.part]({ date: dateInWords(when.date, lang, { weekday: true }) }, { locale: lang })
    case 'approximate':
      return periodInWords(when.date, lang)
  }
}
