import { baseLanguage, isSimple, type LocalizedText, pick } from '@torg/domain/values'
import { type Lang, preferences } from '#lib/language/lang.ts'
import * as m from '#lib/paraglide/messages.js'
import { getLocale } from '#lib/paraglide/runtime.js'

/** A text as a page shows it: its words, the language they are in, and what to tell a reader who asked for another. */
export type Said = {
  text: string
  /** BCP 47 tag of `text`, for `lang`. */
  lang: string
  /** `only in Finnish`, when the reader's language is missing. */
  only?: string
}

const languageNames: Record<string, () => string> = {
  sv: m.language_name_sv,
  fi: m.language_name_fi,
  en: m.language_name_en,
  se: m.language_name_se,
}

/** A language as it stands in a sentence: `på svenska`, `suomeksi`, `in English`; its tag when it has no word here. */
export const inWhichLanguage = (tag: string): string => languageNames[baseLanguage(tag)]?.() ?? tag

const names = new Map<string, Intl.DisplayNames>()

/** A language as it is called in the reader's own: `finska`, `suomi`, `Finnish`. */
export function languageName(tag: string): string {
  const reader = getLocale()
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' })
  names.set(reader, known)
  return known.of(tag) ?? tag
}

export type Say = ((text: LocalizedText) => Said) & {
  /** Whether a text passed that also has an easy-to-read form in the reader's language. */
  metSimple: () => boolean
}

/** Chooses texts for readers of one language, in the easy-to-read form if they want that and it exists. */
export function sayIn(lang: Lang, simple = false): Say {
  const wanted = [...(simple ? [`${lang}-simple`] : []), ...preferences[lang]]
  let met = false
  const say = (text: LocalizedText): Said => {
    met ||= Object.keys(text).some((tag) => isSimple(tag) && baseLanguage(tag) === lang)
    const picked = pick(text, wanted)
    const own = baseLanguage(picked.language) === lang
    return {
      text: picked.text,
      lang: picked.language,
      ...(own ? {} : { only: m.language_only({ language: inWhichLanguage(picked.language) }) }),
    }
  }
  return Object.assign(say, { metSimple: () => met })
}
