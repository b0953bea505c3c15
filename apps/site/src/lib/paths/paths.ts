import { isLang, type Lang, langs } from '../language/lang.ts'

/**
 * The one table of addresses: the first segment after the language, per language.
 * The keys are the folders under `routes/[lang=lang]`.
 */
export const segments = {
  events: { sv: 'evenemang', fi: 'tapahtumat', en: 'events' },
  series: { sv: 'serier', fi: 'sarjat', en: 'series' },
  programmes: { sv: 'program', fi: 'ohjelmat', en: 'programmes' },
  organisations: { sv: 'organisationer', fi: 'organisaatiot', en: 'organisations' },
  people: { sv: 'personer', fi: 'henkilot', en: 'people' },
  memberships: { sv: 'roller', fi: 'roolit', en: 'roles' },
  contacts: { sv: 'kontakter', fi: 'yhteystiedot', en: 'contacts' },
  asks: { sv: 'uppmaningar', fi: 'pyynnot', en: 'asks' },
  calls: { sv: 'forfragningar', fi: 'kyselyt', en: 'calls' },
  posts: { sv: 'inlagg', fi: 'kirjoitukset', en: 'posts' },
  sources: { sv: 'kallor', fi: 'lahteet', en: 'sources' },
  search: { sv: 'sok', fi: 'haku', en: 'search' },
  changes: { sv: 'andringar', fi: 'muutokset', en: 'changes' },
  data: { sv: 'oppna-data', fi: 'avoin-data', en: 'open-data' },
  accessibility: { sv: 'tillganglighet', fi: 'saavutettavuus', en: 'accessibility' },
  embed: { sv: 'badda-in', fi: 'upota', en: 'embed' },
  about: { sv: 'om', fi: 'tietoa', en: 'about' },
} as const satisfies Record<string, Record<Lang, string>>

export type Section = keyof typeof segments

/** What a record has beside its own page: the segment after its id, per language. */
export const subpages = {
  history: { sv: 'historik', fi: 'historia', en: 'history' },
} as const satisfies Record<string, Record<Lang, string>>

export type Subpage = keyof typeof subpages

const subpageNames = Object.keys(subpages) as Subpage[]
const sections = Object.keys(segments) as Section[]

export const isSection = (value: string): value is Section => Object.hasOwn(segments, value)

/** The address of the front page, a section, one record in it, or what that has beside its page. */
export function pathOf(lang: Lang, section?: Section, id?: string, subpage?: Subpage): string {
  const parts = section ? [segments[section][lang], ...(id ? [encodeURIComponent(id)] : [])] : []
  if (subpage) parts.push(subpages[subpage][lang])
  return `/${[lang, ...parts].join('/')}`
}

export const langOfPath = (pathname: string): Lang | undefined =>
  langs.find((lang) => lang === pathname.split('/')[1])

/** `/fi/tapahtumat/x` → `/fi/events/x`, which is where the route tree has it; undefined when nothing answers there. */
export function routePath(pathname: string): string | undefined {
  const [, lang, segment, ...rest] = pathname.split('/')
  if (!isLang(lang) || segment === undefined || segment === '') return pathname
  const section = sections.find((candidate) => segments[candidate][lang] === segment)
  const last = subpageOf(rest)
  if (!section || (last && subpages[last][lang] !== rest[1])) return undefined
  return `/${[lang, section, ...(last ? [rest[0], last] : rest)].join('/')}`
}

const subpageOf = ([, word, ...further]: string[]) =>
  further.length > 0
    ? undefined
    : subpageNames.find((name) => Object.values(subpages[name]).some((known) => known === word))

/** The same page in another language, whichever language's words the address uses now. */
export function translatedPath(pathname: string, to: Lang): string {
  const [, , segment, ...rest] = pathname.split('/')
  if (!segment) return pathOf(to)
  const section = sections.find((candidate) =>
    Object.values(segments[candidate]).some((word) => word === segment),
  )
  if (!section) return pathOf(to)
  const last = subpageOf(rest)
  return `/${[to, segments[section][to], ...(last ? [rest[0], subpages[last][to]] : rest)].join('/')}`
}
