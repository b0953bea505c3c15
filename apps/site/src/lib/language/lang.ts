/** The languages of the interface, in the order of the language switch. */
export const langs = ['sv', 'fi', 'en'] as const
export type Lang = (typeof langs)[number]

export const isLang = (value: unknown): value is Lang => langs.some((lang) => lang === value)

/** What each language calls itself. */
export const endonym: Record<Lang, string> = { sv: 'Svenska', fi: 'Suomi', en: 'English' }

/** The order in which a reader of a language is offered a text that lacks it. */
export const preferences: Record<Lang, string[]> = {
  sv: ['sv', 'fi', 'en'],
  fi: ['fi', 'sv', 'en'],
  en: ['en', 'sv', 'fi'],
}
