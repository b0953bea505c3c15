import { kinds, type RecordOf } from '@torg/domain/records'
import { type Id, type Kind, type LanguageTag, LocalizedText, pick, type TimeZone } from '@torg/domain/values'
import type { Fields } from '../../reading/fields.ts'
import { idsFor } from '../../reading/id.ts'
import { inferred } from '../../reading/inferred.ts'
import type { Read } from '../../reading/problem.ts'
import { isWithin, openReading, type ReadingOptions } from '../../reading/reading.ts'
import { rows } from '../rows.ts'
import { type Column, type ColumnMap, columnsIn } from './column.ts'
import { contactIn, personIn } from './contact.ts'
import { eventIn } from './event.ts'
import { organisationIn } from './organisation.ts'
import { type Row, rowOf, type TableReading } from './row.ts'
import { shaped } from './shape.ts'
import { shortNames } from './usual-columns.ts'

export type TableReadingOptions<K extends Kind = Kind> = ReadingOptions & {
  /** What stands under another's headings: `{ Nimi: 'name.fi', Datum: 'when', Huom: null }`; `null` is not read. */
  columns?: ColumnMap | undefined
  /** Language of texts whose heading names none; `und` if absent. */
  language?: LanguageTag | undefined
  /** Zone of hours; `Europe/Helsinki` if absent. */
  zone?: TimeZone | undefined
  /** Country of municipalities and of telephone numbers that begin with 0. Without it neither is guessed. */
  country?: string | undefined
  /** What every record must say and the table does not; marked as inferred. */
  assumed?: Partial<RecordOf<K>> | undefined
  /** The organisation that a name in a cell stands for, where it has a record of its own. */
  organisation?: ((name: string) => Id | undefined) | undefined
}

const mostColumns = 1000

/** Whether a column holds a value of the record itself, rather than something that is made into one. */
const isOwn = (kind: Kind, { target }: Column, statesWhen: boolean) =>
  !(kind in shortNames) ||
  !shortNames[kind as keyof typeof shortNames].includes(target) ||
  (statesWhen && target.startsWith('when.'))

const words = (given: unknown): string | undefined => {
  const text = LocalizedText.safeParse(given)
  return text.success ? pick(text.data, []).text : undefined
}

/** What a row is called where it has no id: the name and day of an event, whom a contact point reaches. */
function keyOf(kind: Kind, fields: Fields, { said }: Row): string | undefined {
  const id = typeof fields.id === 'string' ? fields.id.trim() : undefined
  if (id !== undefined && id !== '') return id
  if (kind === 'contact') {
    const who =
      said('person') ?? [said('given'), said('family')].filter((part) => part !== undefined).join(' ')
    const parts = [who, said('organisation'), words(fields.purpose)]
    return parts.filter((part) => part !== undefined && part !== '').join(' ') || undefined
  }
  const name = words(fields.name ?? fields.title ?? fields.text)
  const when = (fields.when ?? {}) as { start?: string; date?: string }
  const day = (when.start ?? when.date)?.slice(0, 10)
  return name === undefined ? undefined : [name, day].filter((part) => part !== undefined).join(' ')
}

type Found = { row: Row; fields: Fields; key: string | undefined }

function fieldsOf(kind: Kind, row: Row, table: TableReading): Fields {
  const fields = shaped(kinds[kind].schema, row.cells, table) as Fields
  if (kind === 'event') return eventIn(row, fields, table)
  return kind === 'organisation' ? organisationIn(row, fields, table) : fields
}

/** Values that the table lacks, marked as such. */
function completed(fields: Fields, assumed: Fields): Fields {
  const missing = Object.keys(assumed).filter((key) => fields[key] === undefined)
  if (missing.length === 0) return fields
  return {
    ...Object.fromEntries(missing.map((key) => [key, assumed[key]])),
    ...fields,
    stated: [...((fields.stated as []) ?? []), ...missing.map((key) => inferred(`/${key}`))],
  }
}

/** The people and bodies that contact points reach, each as a record before the first contact point of theirs. */
function keepContacts(found: readonly Found[], keep: (found: Found) => void, table: TableReading) {
  const people = idsFor(found.flatMap(({ row }) => fullName(row) ?? []))
  const bodies = idsFor(found.flatMap(({ row }) => row.said('organisation') ?? []))
  const made = new Set<string>()
  const once = (kind: 'person' | 'organisation', record: Fields & { id: Id }, at: Row) => {
    if (made.has(`${kind} ${record.id}`)) return
    made.add(`${kind} ${record.id}`)
    table.reading.keep(kind, record, at.at(kind === 'person' ? '/person' : '/organisation'))
  }
  for (const { row, fields, key } of found) {
    const [full, body] = [fullName(row), row.said('organisation')]
    const name = personIn(row)
    const person = full === undefined ? undefined : people.get(full)
    const known = body === undefined ? undefined : table.organisation(body)
    const organisation = known ?? (body === undefined ? undefined : bodies.get(body))
    if (name && person !== undefined)
      once(
        'person',
        {
          id: person,
          name: name.name,
          ...(name.printed === undefined ? {} : { stated: [inferred('/name', name.printed)] }),
        },
        row,
      )
    if (body !== undefined && known === undefined && organisation !== undefined)
      once(
        'organisation',
        {
          id: organisation,
          kind: 'other',
          name: { [table.language]: body },
          lifecycle: 'active',
          stated: [inferred('/kind'), inferred('/lifecycle')],
        },
        row,
      )
    keep({ row, key, fields: contactIn(row, fields, { person, organisation }, table) })
  }
}

const fullName = (row: Row): string | undefined => {
  const person = personIn(row)
  return person && `${person.name.given} ${person.name.family}`
}

/**
 * The records of a table: of one that `writeTable` wrote, whole; of another's events, organisations or contacts by a
 * map of its columns, and where that is silent by usual headings in Finnish, Swedish and English.
 *
 * RFC 4180, with or without a byte order mark, separated by commas, semicolons or tabs. Dates such as `23.1.2020` are
 * read as exactly as they stand. An id that the table lacks is a slug of the name (of an event, with its day).
 * References to other records stay unless `known` denies them. Never throws; problems name line and column.
 */
export function readTable<K extends Kind>(kind: K, text: string, options: TableReadingOptions<K> = {}): Read {
  const reading = openReading({ ...options, known: options.known ?? (() => true) })
  const start = { line: 1 }
  if (!isWithin(text, reading, start)) return reading.close()
  const all = rows(text)
  const header = all.next().value
  if (!header || header.cells.length > mostColumns) {
    const received = header ? `${header.cells.length} columns` : 'nothing'
    reading.problem(
      header ? 'too-large' : 'unreadable',
      start,
      `Expected a row of at most ${mostColumns} headings; received ${received}`,
    )
    return reading.close()
  }
  const { language = 'und' } = options
  const columns = columnsIn(kind, header, { columns: options.columns, language }, reading)
  if (columns.length === 0) {
    reading.problem('unreadable', start, `Expected headings of columns of ${kind}; none is known`)
    return reading.close()
  }
  const table: TableReading = {
    kind,
    reading,
    language,
    zone: options.zone ?? 'Europe/Helsinki',
    country: options.country,
    depth: reading.limits.depth,
    organisation: options.organisation ?? (() => undefined),
  }
  const statesWhen = columns.some(({ target }) => target === 'when.kind')
  const own = columns.filter((column) => isOwn(kind, column, statesWhen))
  const assumed: Fields = { ...options.assumed }
  const found: Found[] = []
  for (const { line, cells } of all) {
    if (found.length >= reading.limits.records) {
      reading.problem(
        'too-large',
        { line },
        `Expected at most ${reading.limits.records} rows; the rest was not read`,
      )
      break
    }
    if (cells.slice(header.cells.length).some((cell) => cell.trim() !== ''))
      reading.problem(
        'unreadable',
        { line },
        `Expected ${header.cells.length} cells; received ${cells.length}`,
      )
    const row = rowOf(line, columns, cells, own)
    const fields = completed(fieldsOf(kind, row, table), assumed)
    found.push({ row, fields, key: keyOf(kind, fields, row) })
  }
  const ids = idsFor(found.flatMap(({ key }) => key ?? []))
  const keep = ({ row, fields, key }: Found) => {
    const id = ids.get(key ?? '')
    if (id === undefined)
      reading.problem('not-valid', { line: row.line }, 'Expected an id or a name; the row was left out')
    else reading.keep(kind, { ...fields, id }, { line: row.line }, row.at)
  }
  if (kind === 'contact') keepContacts(found, keep, table)
  else for (const each of found) keep(each)
  return reading.close()
}
