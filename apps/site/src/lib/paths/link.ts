import type { Lang } from '../language/lang.ts'
import { momentNow } from './moment.ts'
import { pathOf, type Section } from './paths.ts'
import { queryOf } from './query.ts'

/** Sections that tell of all times, or of none: they have no past to be shown. */
const timeless: readonly string[] = [
  'search',
  'changes',
  'data',
  'embed',
  'accessibility',
  'about',
] satisfies Section[]

export const hasPast = (section: string | undefined): boolean =>
  section === undefined || !timeless.includes(section)

type Query = Record<string, string | undefined>

/** A query that stays in the moment in which the reader is. */
export const queryThen = (query: Query): string => queryOf({ ...query, known: momentNow() })

/** Where a link of a page leads: who reads in the past goes on there, as far as what is linked has a past. */
export const linkTo = (lang: Lang, section?: Section, id?: string, query: Query = {}): string =>
  pathOf(lang, section, id) + (hasPast(section) ? queryThen(query) : queryOf(query))
