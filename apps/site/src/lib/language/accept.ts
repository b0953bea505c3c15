import { isLang, type Lang } from './lang.ts'

/**
 * The interface language that fits an `Accept-Language` header best, Swedish when none does.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-accept-language
 */
export function acceptedLang(header: string | null): Lang {
  const ranges = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
    return { primary: tag.split('-')[0] ?? '', weight: q ? Number(q.slice(2)) : 1 }
  })
  const wanted = ranges
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ primary }) => primary)
  return wanted.find(isLang) ?? 'sv'
}
