import { readFileSync } from 'node:fs'
import path from 'node:path'
import { EventKind, PublicEvent } from '@torg/domain/events'
import { Kind } from '@torg/domain/records'
import { Id, LanguageTag } from '@torg/domain/values'
import { readTable } from '@torg/interchange/csv'
import { readCalendar } from '@torg/interchange/ical-reader'
import { type Run, textOf, UsageError } from './command.ts'

type Problem = { line?: number | undefined; code: string; text: string }
export type FileRead = { text: string; problems: Problem[] }

/** A file as lines of `{ kind, record }`: as it is, or read from a table or a calendar by its extension. */
export function readRecords(run: Run, file: string): FileRead {
  const text = file === '-' ? readFileSync(0, 'utf8') : readFileSync(file, 'utf8')
  const extension = path.extname(file).toLowerCase()
  if (extension === '.csv') return readCsv(run, text)
  if (extension === '.ics') return readIcs(run, text)
  return { text, problems: [] }
}

function readCsv(run: Run, text: string): FileRead {
  const kind = Kind.safeParse(textOf(run, 'kind') ?? 'event')
  if (!kind.success) throw new UsageError(`Expected --kind as one of ${Kind.options.join(', ')}.`)
  const { records, problems } = readTable(kind.data, text, {
    // The store knows which records there are.
    known: () => true,
    language: languageOf(run),
    zone: run.config.timeZone,
    country: 'FI',
    ...(kind.data === 'event' ? { assumed: { ...assumedOf(run), status: { kind: 'scheduled' } } } : {}),
  })
  return { text: records.map((entry) => JSON.stringify(entry)).join('\n'), problems }
}

function readIcs(run: Run, text: string): FileRead {
  const until = new Date(run.clock())
  until.setFullYear(until.getFullYear() + 2)
  const { records, problems } = readCalendar(text, {
    language: languageOf(run),
    zone: run.config.timeZone,
    assumed: assumedOf(run),
    until: until.toISOString().slice(0, 10),
  })
  return { text: records.map((entry) => JSON.stringify(entry)).join('\n'), problems }
}

function languageOf(run: Run) {
  const language = LanguageTag.safeParse(textOf(run, 'language') ?? 'und')
  if (!language.success) throw new UsageError('Expected --language as a language tag, such as sv.')
  return language.data
}

/** What every event says, and other programs' files do not. */
function assumedOf(run: Run) {
  const organiser = Id.safeParse(textOf(run, 'organiser'))
  const level = PublicEvent.shape.level.safeParse(textOf(run, 'level') ?? 'local')
  const kind = EventKind.safeParse(textOf(run, 'event-kind') ?? 'seminar')
  if (!organiser.success)
    throw new UsageError('Expected --organiser with the id of the organisation whose events they are.')
  if (!level.success)
    throw new UsageError(`Expected --level as one of ${PublicEvent.shape.level.options.join(', ')}.`)
  if (!kind.success) throw new UsageError(`Expected --event-kind as one of ${EventKind.options.join(', ')}.`)
  return {
    kind: kind.data,
    level: level.data,
    organisers: [{ organisation: organiser.data, role: 'organiser' as const }],
  }
}
