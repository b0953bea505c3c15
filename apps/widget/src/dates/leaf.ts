import type { When } from '@torg/domain/events'
import type { Speech } from '../words/speech.ts'
import * as words from '../words/words.ts'
import { fuzzyParts } from './fuzzy.ts'

/** The leaf of a calendar that stands for an event: what is over, what is large, what is under it. */
export type Leaf = readonly [over: string, large: string, under: string]

const short = (local: string, part: 'weekday' | 'month', speech: Speech) =>
  speech.date(local, { [part]: 'short' }).replace('.', '')

const dayOf = (local: string) => String(Number(local.slice(8, 10)))

function exactLeaf(start: string, end: string, speech: Speech, thisYear: string): Leaf {
  const both = (part: (day: string) => string) => [...new Set([part(start), part(end)])].join('–')
  const year = end.startsWith(thisYear) ? '' : ` ${end.slice(0, 4)}`
  return [
    both((day) => short(day, 'weekday', speech)),
    both(dayOf),
    both((day) => short(day, 'month', speech)) + year,
  ]
}

function fuzzyLeaf(date: string, speech: Speech): Leaf {
  const { year = '', month = '', day = '', season } = fuzzyParts(date) ?? {}
  const years = year.replaceAll('X', '–')
  const name = season
    ? speech.say(words.seasons[season])
    : month && short(`2024-${month}-01`, 'month', speech)
  if (day) return ['', String(Number(day)), `${name} ${years}`]
  return name ? ['', name, years] : ['', years || '?', '']
}

/** The calendar leaf of an event. The year stands on it only when it is not `thisYear`. */
export function leafOf(when: When, speech: Speech, thisYear = String(new Date().getFullYear())): Leaf {
  if (when.kind === 'approximate') {
    const [start = '', end = ''] = when.date.split('/')
    return fuzzyLeaf(fuzzyParts(start) ? start : end, speech)
  }
  const [start, end = start] = when.kind === 'part-of-day' ? [when.date] : [when.start, when.end]
  return exactLeaf(start.slice(0, 10), end.slice(0, 10), speech, thisYear)
}
