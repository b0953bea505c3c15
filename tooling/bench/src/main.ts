import { help, readOptions } from './options.ts'
import { runAll } from './run.ts'

const say = (text: string) => process.stderr.write(`${text}\n`)

try {
  const options = readOptions(process.argv.slice(2))
  process.stdout.write(options ? `${await runAll(options, say)}\n` : help)
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
