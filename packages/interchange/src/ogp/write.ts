import type { Programme, ProgrammeNode } from '@torg/domain/programmes'
import {
  type CountryCode,
  compareDates,
  ends,
  type Id,
  type LanguageTag,
  type LocalizedText,
} from '@torg/domain/values'
import type { Find, Given } from '../context.ts'
import { csv } from '../csv/cell.ts'
import { accountOf, type Field } from '../losses/account.ts'
import type { Loss, Written } from '../losses/loss.ts'
import { type Cells, columns, isSaid, notSaid } from './columns.ts'
import { sayCompletion } from './completion.ts'

export type CommitmentsContext = {
  /** Language of the table. What a programme does not say in it is left out. */
  language: LanguageTag
  /** Country of the programmes; that of their owner if absent. */
  country?: CountryCode | undefined
  /** Number of an action plan in its country's series: 5 for the fifth. */
  planNumber?: ((programme: Id) => number | undefined) | undefined
  /** Finds organisations that answer for commitments. */
  find?: Find | undefined
}

const exact = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/

/** A text in the language of the table. */
function text(field: Field<LocalizedText> | undefined, language: LanguageTag): string | undefined {
  field?.lose('other-language')
  const own = field?.get(language)
  if (!own) return undefined
  if (isSaid(own.value)) return own.carry()
  // The table could not tell it from nothing said.
  own.lose('unsafe')
  return undefined
}

function institutions(
  ids: Field<Id[]> | undefined,
  { find, language }: CommitmentsContext,
): string | undefined {
  const names = (ids?.items() ?? []).flatMap((id) => {
    const organisation = find?.('organisation', id.value)
    id.lose(organisation ? 'in-words' : 'not-found')
    return organisation ? [organisation.name[language] ?? Object.values(organisation.name)[0] ?? ''] : []
  })
  return names.length > 0 ? names.join('; ') : undefined
}

/** The last assessment of a node that names a step. */
function completion(programme: Field<Programme>, node: Id): string | undefined {
  const entries = (programme.get('progress')?.items() ?? []).filter(
    ({ value }) => value.node === node && value.status !== undefined,
  )
  const last = entries.toSorted((a, b) => compareDates(a.value.asOf, b.value.asOf)).at(-1)
  last?.get('node')?.lose('in-words')
  const status = last?.get('status')?.lose('in-words')
  return status && sayCompletion(status)
}

function themes(programme: Field<Programme>, node: Field<ProgrammeNode>, language: LanguageTag) {
  const named = (node.get('areas')?.lose('in-words') ?? []).flatMap((id) => {
    const area = programme
      .get('areas')
      ?.items()
      .find(({ value }) => value.id === id)
    area?.get('name').get(language)?.lose('in-words')
    return area?.value.name[language] ?? []
  })
  return named.length > 0 ? named.join('; ') : undefined
}

/** What every row says of its programme. */
function planCells(programme: Field<Given<'programme'>>, context: CommitmentsContext): Cells {
  const { id, owner } = programme.value
  const { language, find } = context
  const country =
    context.country ?? (owner === undefined ? undefined : find?.('organisation', owner)?.country)
  const [published, term, duration] = [
    programme.get('published'),
    programme.get('term'),
    programme.get('duration'),
  ]
  if (published && /^\d{4}$/.test(published.value)) published.carry()
  else published?.lose('not-exact')
  const { start, end } = term ? ends(term.value) : {}
  const isPlain = start !== undefined && exact.test(start) && end !== undefined && /^\d{4}$/.test(end)
  if (isPlain && !(start === end && term?.value.includes('/'))) term?.carry()
  else term?.lose('not-exact')
  const [, years] = /^P(\d{1,3})Y$/.exec(duration?.value ?? '') ?? []
  if (years !== undefined && years === String(Number(years))) duration?.carry()
  const number = context.planNumber?.(id)
  return {
    'Country/Locality':
      country && (new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(country) ?? country),
    'Action Plan Number': number === undefined ? undefined : String(number),
    'Year Of Submission': published && /^\d{4}/.exec(published.value)?.[0],
    'Action Plan End Year': end && exact.test(end) ? end.slice(0, 4) : undefined,
    'Action Plan Duration (Years)': duration?.value && years,
    'Start Date': start && exact.test(start) ? start : undefined,
    'Action Plan': text(programme.get('name'), language),
  }
}

function nodeCells(
  programme: Field<Given<'programme'>>,
  node: Field<ProgrammeNode>,
  isWritten: (id: Id) => boolean,
  context: CommitmentsContext,
): Cells {
  const { language } = context
  const by = node.get('due')?.get('by')
  if (by && exact.test(by.value)) by.carry()
  else node.get('due')?.lose('not-exact')
  const parent = node.get('parent')
  const above = parent && isWritten(parent.value) ? parent.carry() : parent?.lose('other-language')
  return {
    'Commitment Unique Identifier': `${programme.value.id}/${node.get('id').carry()}`,
    'Commitment Number': node.get('number')?.carry(),
    Theme: themes(programme, node, language),
    'Commitment Title': text(node.get('title'), language),
    'Full Text': text(node.get('text'), language),
    'End Date': by && exact.test(by.value) ? by.value : undefined,
    'Lead Institution': institutions(node.get('responsible'), context),
    'Supporting Institution(s)': institutions(node.get('partners'), context),
    Completion: completion(programme, node.value.id),
    Kind: node.get('kind').carry(),
    Parent: above !== undefined && isWritten(above) ? above : undefined,
  }
}

function write(given: Given<'programme'>, context: CommitmentsContext): { rows: Cells[]; lost: Loss[] } {
  const { language } = context
  const says = (part: ProgrammeNode) => [part.title, part.text].some((each) => isSaid(each?.[language] ?? ''))
  const written = new Set((given.nodes ?? []).filter(says).map(({ id }) => id))
  // The table cannot mark a commitment as invented.
  if (given.example)
    return { rows: [], lost: [{ kind: 'programme', record: given.id, pointer: '', reason: 'unsafe' }] }
  if (written.size === 0) {
    const reason = given.nodes?.length ? 'other-language' : 'no-place'
    return { rows: [], lost: [{ kind: 'programme', record: given.id, pointer: '', reason }] }
  }
  const { record, lost } = accountOf<'programme', Given<'programme'>>('programme', given)
  record.get('id').carry()
  const plan = planCells(record, context)
  const rows = (record.get('nodes')?.items() ?? []).flatMap((node) => {
    if (written.has(node.value.id))
      return [{ ...plan, ...nodeCells(record, node, (id) => written.has(id), context) }]
    node.lose('other-language')
    return []
  })
  return { rows, lost: lost() }
}

/**
 * The commitments of programmes, and the measures and actions under them, a row each, in the columns of the Open
 * Government Partnership's table of commitments (CSV by RFC 4180, no cell of which a spreadsheet takes for a formula).
 */
export function writeCommitments(
  programmes: readonly Given<'programme'>[],
  context: CommitmentsContext,
): Written {
  const tables = programmes.map((programme) => write(programme, context))
  const rows = tables
    .flatMap((table) => table.rows)
    .map((row) => columns.map((column) => row[column] ?? notSaid))
  return { document: csv([[...columns], ...rows]), lost: tables.flatMap(({ lost }) => lost) }
}
