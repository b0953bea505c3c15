import { setImmediate } from 'node:timers/promises'
import type { ImportReport } from '@torg/domain/queries'
import { type AnyRecord, Kind, kinds } from '@torg/domain/records'
import { bodyErrors, type Language } from '../problems/problem.ts'
import { withoutRecorded } from '../writing/validate.ts'
import { importWords } from './words.ts'

export type Line = AnyRecord & { line: number }
type Refusal = ImportReport['refusals'][number]

const atATime = 200

export const nameOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`

/** The records of a file, one a line, and what is wrong with those that are none. */
export async function readLines(
  text: string,
  language: Language,
): Promise<{ lines: Line[]; refusals: Refusal[] }> {
  const words = importWords[language]
  const lines: Line[] = []
  const refusals: Refusal[] = []
  const firstLine = new Map<string, number>()
  for (const [index, row] of text.split('\n').entries()) {
    // Others want to be answered while a large file is read.
    if (index % atATime === atATime - 1) await setImmediate()
    if (row.trim() === '') continue
    const line = index + 1
    const refuse = (code: string, message: string, named: object = {}) =>
      refusals.push({ line, ...named, errors: [{ code, message }] })
    const parsed = parse(row)
    if (parsed === undefined) {
      refuse('not_json', words.notJson)
      continue
    }
    const kind = Kind.safeParse(Object(parsed).kind)
    const input = withoutRecorded(Object(parsed).record)
    if (!kind.success || typeof input !== 'object' || input === null) {
      refuse('not_a_record', words.notALine)
      continue
    }
    const given = 'id' in input && typeof input.id === 'string' ? { id: input.id } : {}
    const result = kinds[kind.data].schema.safeParse(input)
    if (!result.success) {
      const errors = bodyErrors({ invalid: { error: result.error, input } }, language)
      refusals.push({ line, kind: kind.data, ...given, errors })
      continue
    }
    const name = nameOf({ kind: kind.data, id: result.data.id })
    const before = firstLine.get(name)
    if (before !== undefined) refuse('twice', words.twice(before), { kind: kind.data, ...given })
    else {
      firstLine.set(name, line)
      lines.push({ line, kind: kind.data, record: result.data } as Line)
    }
  }
  return { lines, refusals }
}

function parse(row: string): unknown {
  try {
    return JSON.parse(row) ?? {}
  } catch {
    return undefined
  }
}
