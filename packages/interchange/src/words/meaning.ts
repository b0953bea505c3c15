import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

const codes = new Map<string, Set<string>>()
for (const { eventKind, level, audience, attendance, status, organiser } of [sv, fi, en])
  for (const words of [eventKind, level, audience, attendance, status, organiser])
    for (const [code, word] of Object.entries(words))
      codes.set(word.toLowerCase(), (codes.get(word.toLowerCase()) ?? new Set()).add(code))

/** The code among these that a word in any language of Torg's stands for: `riksomfattande` is `national`. */
export const codeOf = <Code extends string>(word: string, among: readonly Code[]): Code | undefined => {
  const meant = codes.get(word.trim().toLowerCase())
  return among.find((code) => meant?.has(code))
}
