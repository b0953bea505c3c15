import { type AnyRecord, type Kind, references } from '@torg/domain/records'
import type { Id } from '@torg/domain/values'
import { type Limits, usualLimits } from './limits.ts'
import { mend, removeAt } from './mend.ts'
import type { Problem, ProblemCode, Read, Whereabouts } from './problem.ts'

export type ReadingOptions = {
  /** Records elsewhere that may be referred to. */
  known?: ((kind: Kind, id: Id) => boolean) | undefined
  limits?: Partial<Limits> | undefined
}

type PlaceOf = (path: string) => Whereabouts

/** A document that is being read: what was found in it and what was not. */
export type Reading = {
  limits: Limits
  problem: (code: ProblemCode, at: Whereabouts, text: string) => void
  /** Says that something has no place in Torg; each sort of thing is reported once, where it first stood. */
  notTaken: (what: string, at: Whereabouts) => void
  /**
   * Takes a record in, without the values that its schema refuses. Whether it was taken.
   * @param placeOf where in the document a value of the record stands, if that is told apart from the record's own place
   */
  keep: (kind: Kind, record: { id: Id }, at: Whereabouts, placeOf?: PlaceOf) => boolean
  close: () => Read
}

type Placed = { line: AnyRecord; at: Whereabouts }

function placeIn(at: Whereabouts): Pick<Problem, 'line' | 'column' | 'pointer'> {
  if ('pointer' in at) return { pointer: at.pointer }
  return { line: at.line, ...(at.column === undefined ? {} : { column: at.column }) }
}

export function openReading({ limits, known = () => false }: ReadingOptions = {}): Reading {
  const within: Limits = { ...usualLimits, ...limits }
  const problems: Problem[] = []
  const unlisted = { count: 0 }
  const stopped = { told: false }
  const notTaken = new Map<string, { at: Whereabouts; times: number }>()
  const kept = new Map<string, Placed>()

  const problem: Reading['problem'] = (code, at, text) => {
    if (problems.length < within.problems) problems.push({ code, ...placeIn(at), text })
    else unlisted.count++
  }

  function keep(kind: Kind, given: { id: Id }, at: Whereabouts, placeOf: PlaceOf = () => at): boolean {
    const key = `${kind} ${given.id}`
    if (kept.has(key)) {
      problem('duplicate', at, `Expected each ${kind} once; received "${given.id}" again`)
      return false
    }
    if (kept.size >= within.records) {
      if (!stopped.told)
        problem('too-large', at, `Expected at most ${within.records} records; left out the rest`)
      stopped.told = true
      return false
    }
    const { record, mended } = mend(kind, given)
    for (const { path, first, reason } of mended)
      problem(
        'not-valid',
        first === undefined ? at : placeOf(first),
        `${reason}; left ${path} out of ${kind} "${given.id}"`,
      )
    if (record) kept.set(key, { line: { kind, record } as AnyRecord, at })
    return record !== undefined
  }

  const isThere = (kind: Kind, id: Id) => kept.has(`${kind} ${id}`) || known(kind, id)

  /** Takes dangling references out of a record, or the record itself when it cannot be without them. */
  function settle(key: string, { line, at }: Placed): boolean {
    const dangling = references(line.kind, line.record).filter(({ kind, id }) => !isThere(kind, id))
    if (dangling.length === 0) return false
    const record = structuredClone(line.record)
    // From the end, so that places in lists stay what they are.
    for (const { pointer, kind, id } of dangling.toReversed()) {
      problem('dangling', at, `Expected ${kind} "${id}", which ${line.kind} "${line.record.id}" refers to`)
      const path = pointer.split('/').slice(1)
      removeAt(
        record,
        path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      )
    }
    const left = mend(line.kind, record).record
    if (left) kept.set(key, { line: { kind: line.kind, record: left } as AnyRecord, at })
    else kept.delete(key)
    return left === undefined
  }

  function close(): Read {
    let changed = true
    while (changed) changed = [...kept].map(([key, placed]) => settle(key, placed)).includes(true)
    for (const [what, { at, times }] of notTaken)
      problem('not-taken', at, `Torg has no place for ${what}${times > 1 ? ` (${times} times)` : ''}`)
    if (unlisted.count > 0)
      problems.push({ code: 'too-large', text: `${unlisted.count} more problems are not listed` })
    return { records: [...kept.values()].map(({ line }) => line), problems }
  }

  return {
    limits: within,
    problem,
    notTaken: (what, at) => {
      const before = notTaken.get(what)
      if (before) before.times++
      else notTaken.set(what, { at, times: 1 })
    },
    keep,
    close,
  }
}

/** Whether a document is short enough to be read; says so if not. */
export function isWithin(document: string, reading: Reading, at: Whereabouts): boolean {
  const most = reading.limits.characters
  if (document.length <= most) return true
  reading.problem('too-large', at, `Expected at most ${most} characters; received ${document.length}`)
  return false
}
