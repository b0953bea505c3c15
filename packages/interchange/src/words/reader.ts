import { type LocalizedText, lookup, type Picked, pick } from '@torg/domain/values'
import type { AddressOf, Find, Readership } from '../context.ts'
import type { Field } from '../losses/account.ts'
import type { LossReason } from '../losses/loss.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { Words } from './words.ts'

const wordsOf: Record<string, Words> = { sv, fi, en }

/** Who reads a document: the languages they want, the words that Torg has for them, and what it can look up. */
export type Reader = {
  languages: readonly string[]
  words: Words
  wordsLanguage: string
  find: Find
  address: AddressOf
}

export function readerOf({ languages, find, address }: Readership): Reader {
  const wordsLanguage = lookup(languages, Object.keys(wordsOf)) ?? 'en'
  return {
    languages,
    words: wordsOf[wordsLanguage] ?? en,
    wordsLanguage,
    find: find ?? (() => undefined),
    address: address ?? (() => undefined),
  }
}

type Fate = 'carried' | LossReason

/** The text that the reader gets; its other languages are reported. `fate` is what becomes of the chosen one. */
export function give(text: Field<LocalizedText>, { languages }: Reader, fate: Fate = 'carried'): Picked {
  const picked = pick(text.value, languages)
  text.lose('other-language')
  const chosen = text.get(picked.language)
  if (fate === 'carried') chosen.carry()
  else chosen.lose(fate)
  return picked
}

const announce = ({ text, language, matched }: Picked, { words }: Reader): string =>
  matched ? text : `${text} (${words.onlyIn(language)})`

/** The text as part of a text for people: in a language that the reader did not ask for, it says so. */
export const say = (text: Field<LocalizedText>, reader: Reader): string =>
  announce(give(text, reader, 'in-words'), reader)

/** The same for a text of another record, which is not accounted for here. */
export const sayOther = (text: LocalizedText, reader: Reader): string =>
  announce(pick(text, reader.languages), reader)
