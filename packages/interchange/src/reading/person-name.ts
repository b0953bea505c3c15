import type { PersonName } from '@torg/domain/contacts'

const particles = new Set(['af', 'av', 'da', 'de', 'del', 'der', 'di', 'du', 'la', 'le', 'van', 'von', 'zu'])

/**
 * A full name taken apart: at the comma of `Paatero, Sirpa`, else before the last word and the particles that belong
 * to it. A guess, to be marked as one; `undefined` for a single word.
 */
export function splitName(full: string): PersonName | undefined {
  const [before = '', after] = full.split(/\s*,\s*/, 2)
  if (after !== undefined && before.trim() !== '' && after.trim() !== '')
    return { given: after.trim(), family: before.trim() }
  const words = full.replaceAll(',', ' ').trim().split(/\s+/)
  let first = words.length - 1
  while (first > 1 && particles.has(words[first - 1]?.toLowerCase() ?? '')) first--
  const [given, family] = [words.slice(0, first).join(' '), words.slice(first).join(' ')]
  return given === '' || family === '' ? undefined : { given, family }
}
