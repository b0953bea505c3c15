import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Kind, kindNames } from '@torg/domain/records'
import { parseStored } from '@torg/storage'
import { importRecords } from '../import/import.ts'
import { type Command, type Run, textOf, UsageError } from './command.ts'
import { readRecords } from './files.ts'

function kindsOf(run: Run, option: string): Kind[] {
  const names = textOf(run, option)?.split(',') ?? []
  return names.map((name) => {
    const kind = Kind.safeParse(name)
    if (!kind.success)
      throw new UsageError(`Expected --${option} of ${Kind.options.join(', ')}; received "${name}".`)
    return kind.data
  })
}

const importFile: Command = {
  name: 'import',
  summary: 'Write the records of a file, all or none',
  takes: 'FILE',
  options: {
    'dry-run': { type: 'boolean' },
    replace: { type: 'string' },
    'max-removed': { type: 'string' },
    reason: { type: 'string' },
    json: { type: 'boolean' },
    kind: { type: 'string' },
    organiser: { type: 'string' },
    level: { type: 'string' },
    'event-kind': { type: 'string' },
    language: { type: 'string' },
    steward: { type: 'string' },
  },
  about: {
    'dry-run': 'report all, keep nothing',
    replace: 'kinds, parted by commas: records of these that the file leaves out are removed',
    'max-removed': 'most of a kind that may be removed, in percent; 10 if absent',
    reason: 'why, for the history',
    json: 'the whole report, as JSON',
    kind: 'of a .csv file: what its rows are; event if absent',
    organiser: 'of events in a .csv or .ics file: the organisation whose they are',
    level: 'of events in a .csv or .ics file: local, regional, national or international',
    'event-kind': 'of events in a .csv or .ics file: seminar if absent',
    language: 'of texts in a .csv or .ics file that name none',
    steward: 'the organisation that keeps what names no owner',
  },
  arguments: [1, 1],
  async run(run) {
    const [file = ''] = run.arguments
    const replace = kindsOf(run, 'replace')
    const mostRemoved = Number(textOf(run, 'max-removed') ?? 10)
    if (!(mostRemoved >= 0 && mostRemoved <= 100))
      throw new UsageError('Expected --max-removed from 0 to 100.')
    const [reason, steward] = [textOf(run, 'reason'), textOf(run, 'steward')]
    const { text, problems } = readRecords(run, file)
    for (const { line, code, text: told } of problems)
      run.note(`${line ? `line ${line}: ` : ''}${told} (${code})`)
    const report = await importRecords(await run.open(), {
      text,
      organisations: undefined,
      note: { actor: 'operator', ...(reason ? { reason } : {}), ...(steward ? { steward } : {}) },
      dryRun: run.options['dry-run'] === true,
      replace,
      mostRemoved,
      language: 'en',
    })
    if (run.options.json) run.say(JSON.stringify(report))
    for (const { line, kind, id, errors } of report.refusals)
      for (const { pointer = '', message } of errors)
        run.note(
          [line ? `line ${line}` : '', kind ?? '', id ?? '', pointer, message].filter(Boolean).join(' '),
        )
    const { created, changed, unchanged, removed, refused } = report
    run.note(
      refused > 0
        ? `${refused} lines are refused: nothing is written.`
        : `${created} created, ${changed} changed, ${unchanged} as they were, ${removed} removed${report.dryRun ? '; nothing is written' : ''}.`,
    )
    return refused === 0
  },
}

const exportFile: Command = {
  name: 'export',
  summary: 'Write the published records as lines that import reads',
  takes: '[FILE]',
  options: { kind: { type: 'string' } },
  about: { kind: 'kinds, parted by commas; all if absent' },
  arguments: [0, 1],
  async run(run) {
    const chosen = kindsOf(run, 'kind')
    const store = await run.open()
    const [file] = run.arguments
    const out = file === undefined ? process.stdout : createWriteStream(file, { flags: 'wx' })
    if (file !== undefined) await once(out, 'open')
    let count = 0
    for (const kind of chosen.length > 0 ? chosen : kindNames)
      for (let after: string | undefined, more = true; more; ) {
        const page = await store.list(kind, {}, { limit: 200, ...(after === undefined ? {} : { after }) })
        for (const stored of page.items) {
          const { recorded: _, ...record } = parseStored(stored)
          count += 1
          if (!out.write(`${JSON.stringify({ kind, record })}\n`)) await once(out, 'drain')
        }
        after = page.next
        more = after !== undefined
      }
    if (file !== undefined) {
      out.end()
      await once(out, 'finish')
    }
    run.note(`${count} records${file === undefined ? '' : ` are in ${file}`}.`)
    return true
  },
}

export const recordCommands = [importFile, exportFile]
