import path from 'node:path'
import { buildApps } from '@torg/start/build'
import { help, readOptions } from './options.ts'
import { writeReport } from './report/document.ts'
import { machine } from './report/machine.ts'
import { tables } from './report/tables.ts'
import { runAll } from './run.ts'

const say = (text: string) => process.stderr.write(`${text}\n`)

// The servers are stopped as this process exits, and it would not say so by itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

async function report(): Promise<string> {
  const options = readOptions(process.argv.slice(2))
  if (options === undefined) return help
  await buildApps({ root: path.resolve(import.meta.dirname, '../../..') })
  const results = await runAll(options, say)
  const when = new Date().toISOString().slice(0, 10)
  const text = `${when}: ${machine(results.generator)}; ${options.pairs} pairs of ${options.seconds} s.\n\n${tables(results)}`
  if (options.write) writeReport(text)
  return text
}

try {
  process.stdout.write(await report())
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
// A server that did not come up may still hold the process; those that did are stopped as it exits.
process.exit()
