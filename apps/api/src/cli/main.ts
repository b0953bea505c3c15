#!/usr/bin/env -S node --conditions=@torg/source
import { parseArgs } from 'node:util'
import { openStore, StorageError, type Store } from '@torg/storage'
import { ConfigError, readConfig } from '../config.ts'
import { type Command, UsageError } from './command.ts'
import { helpOf, overview } from './help.ts'
import { keyCommands } from './keys.ts'
import { recordCommands } from './records.ts'
import { upkeepCommands } from './upkeep.ts'
import { webhookCommands } from './webhooks.ts'

const commands = [...upkeepCommands, ...recordCommands, ...keyCommands, ...webhookCommands]
const say = (line: string) => process.stdout.write(`${line}\n`)
const note = (line: string) => process.stderr.write(`${line}\n`)

/** The command that the words begin with, and the words after its name. */
function find(words: readonly string[]): { command: Command; rest: string[] } | undefined {
  for (const command of commands) {
    const name = command.name.split(' ')
    if (name.every((word, index) => words[index] === word)) return { command, rest: words.slice(name.length) }
  }
  return undefined
}

async function main(words: readonly string[]): Promise<number> {
  const [first] = words
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    const asked = find(words.slice(1))
    say(asked ? helpOf(asked.command) : overview(commands))
    return first === undefined ? 2 : 0
  }
  const found = find(words)
  if (!found) throw new UsageError(`There is no command "${words.slice(0, 2).join(' ')}". See: torg help`)
  const { command, rest } = found
  const { values, positionals } = parse(command, rest)
  if (values.help) {
    say(helpOf(command))
    return 0
  }
  const [least, most] = command.arguments
  if (positionals.length < least || positionals.length > most)
    throw new UsageError(`Expected: torg ${command.name} ${command.takes}`)

  const config = readConfig(process.env)
  const clock = () => new Date()
  let store: Store | undefined
  try {
    const well = await command.run({
      arguments: positionals,
      options: values as Record<string, string | boolean | undefined>,
      config,
      clock,
      async open() {
        store ??= await openStore({ ...config.where, clock, zone: config.timeZone })
        return store
      },
      say,
      note,
    })
    return well ? 0 : 1
  } finally {
    await store?.close()
  }
}

function parse(command: Command, words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
  } catch (cause) {
    const told = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${told} See: torg help ${command.name}`, { cause })
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const expected = error instanceof Error && (error instanceof StorageError || 'code' in error)
  const known = error instanceof UsageError || error instanceof ConfigError || expected
  note(known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = error instanceof UsageError ? 2 : 1
}
