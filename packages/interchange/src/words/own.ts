import type { LocalizedText, PartOfDay } from '@torg/domain/values'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { Words } from './words.ts'

/** The words of each language that Torg has. */
const ownWords: readonly Words[] = [sv, fi, en]

/** What Torg says in words of its own, in all its languages. */
export const inEach = (choose: (words: Words) => string): LocalizedText => ({
  sv: choose(sv),
  fi: choose(fi),
  en: choose(en),
})

const says = (text: LocalizedText | undefined, choose: (words: Words) => string): boolean =>
  Object.values(text ?? {}).some((said) => ownWords.some((words) => choose(words) === said))

/** Whether a text is the sentence that marks an invented record. */
export const saysExample = (text: LocalizedText | undefined): boolean => says(text, ({ example }) => example)

const parts: readonly PartOfDay[] = ['morning', 'afternoon', 'evening']

/** The part of a day that a text names and says nothing else. */
export const saysPart = (text: LocalizedText | undefined): PartOfDay | undefined =>
  parts.find((name) => says(text, ({ part }) => part[name]))
