import type { Field } from '../../losses/account.ts'
import { readerOf } from '../../words/reader.ts'

/** That a record is invented: for programs, and under a key that people are shown, in words. */
export function writeExample(
  example: Field<boolean> | undefined,
  language: string,
  shown?: 'summary' | 'abstract',
): Record<string, string | boolean> {
  if (!example?.value) return {}
  example.carry()
  const { words } = readerOf({ languages: [language] })
  return { example: true, ...(shown ? { [shown]: words.example } : {}) }
}
