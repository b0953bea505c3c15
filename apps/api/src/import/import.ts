import type { ImportReport } from '@torg/domain/queries'
import type { AnyRecord, Kind } from '@torg/domain/records'
import {
  type Note,
  type Present,
  parseStored,
  type RecordName,
  StorageError,
  type Store,
} from '@torg/storage'
import { bodyErrors, type Language } from '../problems/problem.ts'
import { type Beside, owns } from '../rights/ownership.ts'
import { type Line, nameOf, readLines } from './lines.ts'
import { importWords } from './words.ts'

type Refusal = ImportReport['refusals'][number]

export type ImportOrder = {
  /** NDJSON: one `{ kind, record }` a line, in any order. */
  text: string
  /** The organisations that may be written for; all if absent. */
  organisations: ReadonlySet<string> | undefined
  note: Note
  dryRun: boolean
  /** Kinds of which whatever is missing in the file is removed. */
  replace: readonly Kind[]
  /** Most of a kind that may be removed so, in percent. */
  mostRemoved: number
  /** Of the messages in the report. */
  language: Language
}

/** Writes the records of a file, all or none, and reports on each line. */
export async function importRecords(store: Store, order: ImportOrder): Promise<ImportReport> {
  const { lines, refusals } = await readLines(order.text, order.language)
  const present = await presentOf(store, lines)
  refusals.push(...(await refuseOthers(store, order, lines, present)))
  const removal = await missing(store, order, lines)
  refusals.push(...removal.refusals)
  if (refusals.length > 0) return refused(order, refusals)

  try {
    const written = await store.putAll(lines, {
      ...order.note,
      dryRun: order.dryRun,
      remove: removal.names,
      ifVersions: (name) => present.get(nameOf(name))?.version ?? 'none',
    })
    const outcomes = written.flatMap(({ kind, id, outcome }, index) => {
      const line = lines[index]?.line
      return outcome === 'unchanged' ? [] : [{ ...(line ? { line } : {}), kind, id, outcome }]
    })
    const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length
    return {
      dryRun: order.dryRun,
      kept: !order.dryRun,
      created: count('created'),
      changed: count('changed'),
      unchanged: written.length - outcomes.length,
      removed: removal.names.length,
      refused: 0,
      lines: [...outcomes, ...removal.names.map((name) => ({ ...name, outcome: 'removed' as const }))],
      refusals: [],
    }
  } catch (error) {
    if (error instanceof StorageError) return refused(order, refusalsOf(error, lines, order.language))
    throw error
  }
}

async function presentOf(store: Store, lines: readonly Line[]): Promise<Map<string, Present>> {
  const names = lines.map(({ kind, record: { id } }) => ({ kind, id }))
  return new Map((await store.present(names)).map((record) => [nameOf(record), record]))
}

async function refuseOthers(
  store: Store,
  { organisations, note, language }: ImportOrder,
  lines: readonly Line[],
  present: ReadonlyMap<string, Present>,
): Promise<Refusal[]> {
  if (organisations === undefined) return []
  const inFile = new Map(lines.map((line) => [nameOf({ kind: line.kind, id: line.record.id }), line]))
  const beside: Beside = (kind, id) => inFile.get(nameOf({ kind, id }))
  const wider = withNewBodies(organisations, lines, present)
  const refusals: Refusal[] = []
  for (const { line, ...entry } of lines) {
    const name = { kind: entry.kind, id: entry.record.id }
    const before = present.get(nameOf(name))
    const was = before && ({ kind: entry.kind, record: parseStored(before) } as AnyRecord)
    const steward = before ? before.steward : note.steward
    const may =
      (!was || (await owns(store, { organisations }, was, steward))) &&
      (await owns(store, { organisations: wider }, entry as AnyRecord, steward, beside))
    if (!may)
      refusals.push({
        line,
        ...name,
        errors: [{ code: 'forbidden', message: importWords[language].notYours }],
      })
  }
  return refusals
}

/** The organisations, and the new ones of the file that stand under them. */
function withNewBodies(
  organisations: ReadonlySet<string>,
  lines: readonly Line[],
  present: ReadonlyMap<string, Present>,
): Set<string> {
  const wider = new Set(organisations)
  const fresh = lines.flatMap((line) =>
    line.kind === 'organisation' && !present.has(nameOf({ kind: line.kind, id: line.record.id }))
      ? line.record
      : [],
  )
  for (let before = -1; before < wider.size; ) {
    before = wider.size
    for (const { id, parent } of fresh) if (parent && wider.has(parent)) wider.add(id)
  }
  return wider
}

/** The records that a file leaves out, of the kinds that it is to replace. */
async function missing(
  store: Store,
  { replace, mostRemoved, organisations, language }: ImportOrder,
  lines: readonly Line[],
): Promise<{ names: RecordName[]; refusals: Refusal[] }> {
  const inFile = new Set(lines.map(({ kind, record: { id } }) => nameOf({ kind, id })))
  const names: RecordName[] = []
  const refusals: Refusal[] = []
  for (const kind of replace) {
    const own = await ownRecords(store, kind, organisations)
    const gone = own.filter((name) => !inFile.has(nameOf(name)))
    if (gone.length * 100 > own.length * mostRemoved) {
      const message = importWords[language].tooManyRemoved(gone.length, own.length, mostRemoved)
      refusals.push({ kind, errors: [{ code: 'too_many_removed', message }] })
    }
    names.push(...gone)
  }
  return { names, refusals }
}

async function ownRecords(
  store: Store,
  kind: Kind,
  organisations: ReadonlySet<string> | undefined,
): Promise<RecordName[]> {
  const names: RecordName[] = []
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.list(kind, {}, { limit: 200, ...(after === undefined ? {} : { after }) })
    const all = await store.present(page.items.map(({ id }) => ({ kind, id })))
    for (const stored of all) {
      const entry = { kind, record: parseStored(stored) } as AnyRecord
      if (await owns(store, { organisations }, entry, stored.steward)) names.push({ kind, id: stored.id })
    }
    after = page.next
    more = after !== undefined
  }
  return names
}

function refusalsOf(error: StorageError, lines: readonly Line[], language: Language): Refusal[] {
  const words = importWords[language]
  const general = (message: string): Refusal[] => [{ errors: [{ code: error.code, message }] }]
  if (error.code === 'id_taken') return general(`${words.idTaken} (${error.message})`)
  if (error.code === 'conflict') return general(words.changedMeanwhile)
  if (error.code === 'bad_request') return general(error.message)
  if (error.code !== 'dangling_reference') throw error
  if (error.references.length === 0) return general(error.message)
  const lineOf = new Map(lines.map(({ line, kind, record: { id } }) => [nameOf({ kind, id }), line]))
  return error.references.map((reference) => {
    const { kind, id } = reference.from
    const line = lineOf.get(nameOf(reference.from))
    return {
      ...(line === undefined ? {} : { line }),
      kind,
      id,
      errors: bodyErrors({ references: [reference] }, language),
    }
  })
}

const refused = ({ dryRun }: ImportOrder, refusals: Refusal[]): ImportReport => ({
  dryRun,
  kept: false,
  created: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  refused: refusals.length,
  lines: [],
  refusals: refusals.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity)),
})
