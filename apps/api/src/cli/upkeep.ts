import { once } from 'node:events'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Command } from './command.ts'

const migrate: Command = {
  name: 'migrate',
  summary: 'Create the database, or bring it up to date',
  takes: '',
  options: {},
  about: {},
  arguments: [0, 0],
  async run(run) {
    await run.open()
    run.note('The database is up to date.')
    return true
  },
}

const check: Command = {
  name: 'check',
  summary: 'Verify digests, schemas, links, revisions and sequences of all records',
  takes: '',
  options: {},
  about: {},
  arguments: [0, 0],
  async run(run) {
    let found = 0
    const checked = await (await run.open()).upkeep.check((finding) => {
      found += 1
      run.say('kind' in finding ? `${finding.kind} ${finding.id}: ${finding.what}` : finding.what)
    })
    run.note(
      found === 0
        ? `${checked} records checked: all is well.`
        : `${checked} records checked: ${found} findings.`,
    )
    return found === 0
  },
}

const backup: Command = {
  name: 'backup',
  summary: 'Write all that there is to a file, which either engine can restore',
  takes: 'FILE',
  options: {},
  about: {},
  arguments: [1, 1],
  async run(run) {
    const [file = ''] = run.arguments
    const store = await run.open()
    // Never over a backup that is there: the old one is worth more than a new one that fails.
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    await once(target, 'open')
    const lines = new PassThrough()
    const done = pipeline(lines, createGzip(), target)
    try {
      const rows = await store.upkeep.backup(async (line) => {
        if (!lines.write(`${line}\n`)) await once(lines, 'drain')
      })
      lines.end()
      await done
      run.note(
        `${rows} rows are in ${file}. It holds drafts, digests of keys and secrets of webhooks: keep it safe.`,
      )
      return true
    } catch (error) {
      lines.destroy()
      await done.catch(() => {})
      rmSync(file, { force: true })
      throw error
    }
  },
}

// Not readline: it loses the lines that come before somebody waits for them.
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of text) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const restore: Command = {
  name: 'restore',
  summary: 'Fill an empty database with a backup',
  takes: 'FILE',
  options: {},
  about: {},
  arguments: [1, 1],
  async run(run) {
    const [file = ''] = run.arguments
    const packed = createReadStream(file)
    await once(packed, 'open')
    const unpacked = packed.pipe(createGunzip())
    packed.once('error', (error) => unpacked.destroy(error))
    // It may fail before it is read; whoever reads it is told then.
    unpacked.on('error', () => {})
    const rows = await (await run.open()).upkeep.restore(linesOf(unpacked.setEncoding('utf8')))
    run.note(`${rows} rows are restored.`)
    return true
  },
}

export const upkeepCommands = [migrate, check, backup, restore]
