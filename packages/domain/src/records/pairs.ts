import type { PlacedText } from './texts.ts'

/** The same text of a record before and after an edit. */
export type TextPair = { before: PlacedText; after: PlacedText }

type Located = PlacedText & { path: string; pattern: string }

/** Where a text is, by the ids of the list items around it; `pattern` leaves out the numbers of items without id. */
function located(record: unknown, text: PlacedText): Located {
  let at = record
  const path: string[] = []
  const pattern: string[] = []
  for (const segment of text.pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    const inList = Array.isArray(at)
    at = Object(at)[key]
    const id: unknown = inList ? Object(at).id : undefined
    path.push(typeof id === 'string' ? `#${id}` : segment)
    pattern.push(typeof id === 'string' ? `#${id}` : inList ? '*' : segment)
  }
  return { ...text, path: path.join('/'), pattern: pattern.join('/') }
}

const same = (a: Located, b: Located) => JSON.stringify(a.text) === JSON.stringify(b.text)
const sharesText = (a: Located, b: Located) =>
  Object.entries(a.text).some(([language, text]) => b.text[language] === text)

// What has ids is found by them. What has none may have moved in its list: first what is the same as before,
// then what is the same in some language, and only then what stands at the same number.
const resemblances: ((a: Located, b: Located) => boolean)[] = [
  (a, b) => a.path === b.path && (a.path === a.pattern || same(a, b)),
  same,
  sharesText,
  (a, b) => a.path === b.path,
]

/** Pairs the texts of a record before and after an edit, wherever they have moved. */
export function pairTexts(
  before: { record: unknown; texts: readonly PlacedText[] },
  after: { record: unknown; texts: readonly PlacedText[] },
): TextPair[] {
  const left = before.texts.map((text) => located(before.record, text))
  let unpaired = after.texts.map((text) => located(after.record, text))
  const pairs: TextPair[] = []
  for (const resembles of resemblances)
    unpaired = unpaired.filter((text) => {
      const index = left.findIndex(
        (candidate) => candidate.pattern === text.pattern && resembles(candidate, text),
      )
      if (index < 0) return true
      for (const found of left.splice(index, 1)) pairs.push({ before: found, after: text })
      return false
    })
  return pairs
}
