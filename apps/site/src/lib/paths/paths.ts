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
  contacts: { sv: 'kontakter', fi: 'yhteystiedot', en: 'contacts' },
  asks: { sv: 'uppmaningar', fi: 'pyynnot', en: 'asks' },
  posts: { sv: 'inlagg', fi: 'kirjoitukset', en: 'posts' },
  sources: { sv: 'kallor', fi: 'lahteet', en: 'sources' },
  search: { sv: 'sok', fi: 'haku', en: 'search' },
  about: { sv: 'om', fi: 'tietoa', en: 'about' },
} as const satisfies Record<string, Record<Lang, string>>

export type Section = keyof typeof segments

const sections = Object.keys(segments) as Section[]

/** The address of the front page, a section, or one record in it. */
export function pathOf(lang: Lang, section?: Section, id?: string): string {
  const parts = section ? [segments[section][lang], ...(id ? [encodeURIComponent(id)] : [])] : []
  return `/${[lang, ...parts].join('/')}`
}

export const langOfPath = (pathname: string): Lang | undefined =>
  langs.find((lang) => lang === pathname.split('/')[1])

/** `/fi/tapahtumat/x` → `/fi/events/x`, which is where the route tree has it; undefined when nothing answers there. */
export function routePath(pathname: string): string | undefined {
  const [, lang, segment, ...rest] = pathname.split('/')
  if (!isLang(lang) || segment === undefined || segment === '') return pathname
  const section = sections.find((candidate) => segments[candidate][lang] === segment)
  return section && `/${[lang, section, ...rest].join('/')}`
}

/** The same page in another language, whichever language's words the address uses now. */
export function translatedPath(pathname: string, to: Lang): string {
  const [, , segment, ...rest] = pathname.split('/')
  if (!segment) return pathOf(to)
  const section = sections.find((candidate) =>
    Object.values(segments[candidate]).some((word) => word === segment),
  )
  return section ? `/${[to, segments[section][to], ...rest].join('/')}` : pathOf(to)
}
