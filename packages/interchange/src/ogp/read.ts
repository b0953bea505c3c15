import type { Id, LanguageTag } from '@torg/domain/values'
import { idsFor, onceEach, slug } from '../reading/id.ts'
import { inferred } from '../reading/inferred.ts'
import type { Read } from '../reading/problem.ts'
import { isWithin, openReading, type Reading, type ReadingOptions } from '../reading/reading.ts'
import { dateOf } from './date.ts'
import { readNode, readProgress, type Shared } from './node.ts'
import { ownOf, parts, planOf, type TableRow, tableOf } from './table.ts'

export type CommitmentsReadingOptions = ReadingOptions & {
  /** Language of the table; English if absent. */
  language?: LanguageTag | undefined
  /** The organisation that a name is of; one that is not known is read as an organisation of its own. */
  organisation?: ((name: string) => Id | undefined) | undefined
}

/** The value that all rows of a programme give, if they agree. */
function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}

function readTerm(table: readonly TableRow[], reading: Reading) {
  const start = agreed(
    table.map((row) =>
      row.get('Start Date') === undefined ? undefined : dateOf(row.get('Start Date') ?? ''),
    ),
  )
  const end = agreed(table.map((row) => row.get('Action Plan End Year')))
  if (start === undefined && table.some((row) => row.get('Start Date') !== undefined)) {
    const [first] = table.filter((row) => row.get('Start Date') !== undefined)
    if (first) reading.notTaken('the start of a commitment that is not the start of its plan', first)
  }
  if (start === undefined && end === undefined) return undefined
  return start === end ? start : `${start ?? ''}/${end ?? ''}`
}

function readProgramme(id: Id, table: readonly TableRow[], shared: Shared) {
  const { language, reading } = shared
  const nodeId = onceEach()
  const before = new Set<Id>()
  const areas = new Map(
    table.flatMap((row) =>
      ownOf(row) ? [] : parts(row.get('Theme')).map((name) => [slug(name), name] as const),
    ),
  )
  const nodes: ReturnType<typeof readNode>[] = []
  const progress: ReturnType<typeof readProgress> = []
  for (const row of table) {
    if ((row.get('Commitment Title') ?? row.get('Short Title') ?? row.get('Full Text')) === undefined) {
      reading.problem('not-valid', row, 'Expected a title or a text of a commitment')
      continue
    }
    const node = readNode(row, nodeId, before, shared)
    before.add(node.id)
    nodes.push(node)
    progress.push(...readProgress(row, node.id, shared))
  }
  const [country, number] = [
    agreed(table.map((row) => row.get('Country/Locality'))),
    agreed(table.map((row) => row.get('Action Plan Number'))),
  ]
  const plan = agreed(table.map((row) => row.get('Action Plan')))
  const made = [country, number].filter((part) => part !== undefined).join(' ') || id
  const [term, published] = [
    readTerm(table, reading),
    agreed(table.map((row) => row.get('Year Of Submission'))),
  ]
  const years = agreed(table.map((row) => row.get('Action Plan Duration (Years)')))
  const guessed = [
    '/kind',
    '/lifecycle',
    ...(plan === undefined ? ['/name'] : []),
    ...(progress.length > 0 ? ['/progress'] : []),
  ]
  return {
    id,
    kind: 'action-plan',
    name: { [language]: plan ?? made },
    ...(term === undefined ? {} : { term }),
    ...(years !== undefined && /^\d{1,3}$/.test(years) ? { duration: `P${Number(years)}Y` } : {}),
    ...(published === undefined ? {} : { published }),
    lifecycle: 'active',
    ...(areas.size > 0
      ? {
          areas: [...areas]
            .filter(([area]) => area !== '')
            .map(([area, name]) => ({ id: area, name: { [language]: name } })),
        }
      : {}),
    nodes,
    ...(progress.length > 0 ? { progress } : {}),
    stated: guessed.map((field) => inferred(field)),
  }
}

/**
 * Programmes and their commitments from the Open Government Partnership's table, of this decade or the last, or from
 * one that Torg wrote. Rows of one country and action plan are one programme; institutions are organisations by name.
 * Ids are those of Torg's own identifiers, else slugs: `ogp-finland-5`, `fi0021`. Never throws.
 */
export function readCommitments(document: string, options: CommitmentsReadingOptions = {}): Read {
  const reading = openReading(options)
  if (!isWithin(document, reading, { line: 1 })) return reading.close()
  const { language = 'en' } = options
  const table = tableOf(document, reading)
  const names = table.flatMap((row) => [
    ...parts(row.get('Lead Institution')),
    ...parts(row.get('Supporting Institution(s)')),
  ])
  const bodyIds = idsFor(names)
  const kept = new Set<string>()
  const organisation = (name: string, line: number): Id => {
    const id = options.organisation?.(name) ?? bodyIds.get(name) ?? name
    if (options.organisation?.(name) === undefined && !kept.has(name)) {
      const stated = [inferred('/kind'), inferred('/lifecycle')]
      const record = { id, kind: 'other', name: { [language]: name }, lifecycle: 'active', stated }
      reading.keep('organisation', record, { line })
    }
    kept.add(name)
    return id
  }
  const plans = new Map<string, TableRow[]>()
  for (const row of table) {
    const plan = planOf(row)
    const of = plans.get(plan)
    if (of) of.push(row)
    else plans.set(plan, [row])
  }
  const planIds = idsFor(plans.keys())
  for (const [plan, of] of plans) {
    const programme = readProgramme(planIds.get(plan) ?? plan, of, { reading, language, organisation })
    if (programme.nodes.length > 0) reading.keep('programme', programme, { line: of[0]?.line ?? 1 })
  }
  return reading.close()
}
