import { Id } from '@torg/domain/values'

const plain: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ŧ: 't', ŋ: 'n', ł: 'l', þ: 'th' }
const longest = 80

/** A text as a lower-case slug without diacritics: `Åbo & Ekenäs` is `abo-ekenas`. Empty when no Latin letter or digit is in it. */
export const slug = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replaceAll(/[ßæøđŧŋłþ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '')

/** FNV-1a, 32 bits, in base 36: http://www.isthe.com/chongo/tech/comp/fnv/ */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0')
}

const marked = (key: string): Id => [slug(key), digest(key)].filter((part) => part !== '').join('-')

/**
 * An id for each key of a document: the key itself where it is an id already, else its slug. Keys whose slugs are
 * equal, empty or cut short get a digest of the key behind it. The order of the keys does not matter.
 */
export function idsFor(keys: Iterable<string>): Map<string, Id> {
  const all = new Set(keys)
  const slugs = new Map<string, number>()
  for (const key of all) {
    const wanted = Id.safeParse(key).success ? key : slug(key)
    slugs.set(wanted, (slugs.get(wanted) ?? 0) + 1)
  }
  const idOf = (key: string): Id => {
    if (Id.safeParse(key).success) return key
    const wanted = slug(key)
    return wanted === '' || wanted.length === longest || slugs.get(wanted) !== 1 ? marked(key) : wanted
  }
  return new Map([...all].map((key) => [key, idOf(key)]))
}

/** Gives each id once: the second `a` becomes `a-2`. */
export function onceEach(): (id: Id) => Id {
  const given = new Map<Id, number>()
  const taken = new Set<Id>()
  return (id) => {
    let unique = id
    let count = given.get(id) ?? 1
    while (taken.has(unique)) unique = `${id.slice(0, 88)}-${++count}`
    given.set(id, count)
    taken.add(unique)
    return unique
  }
}
