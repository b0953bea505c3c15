import type { ParseArgsOptionsConfig } from 'node:util'
import type { Store } from '@torg/storage'
import type { Config } from '../config.ts'

/** What a command finds when it is run. */
export type Run = {
  /** What stands after the name of the command, without options. */
  arguments: readonly string[]
  options: Readonly<Record<string, string | boolean | undefined>>
  config: Config
  clock: () => Date
  /** Opens the store, which is closed when the command has ended. */
  open: () => Promise<Store>
  /** A line of the result. */
  say: (line: string) => void
  /** A line for whoever watches. */
  note: (line: string) => void
}

/** A command of the operator. */
export type Command = {
  /** `keys create` */
  name: string
  summary: string
  /** What follows the name, as the help shows it. */
  takes: string
  options: ParseArgsOptionsConfig
  /** What each option is for. */
  about: Readonly<Record<string, string>>
  /** How many arguments there can be: least and most. */
  arguments: readonly [number, number]
  /** Returns whether all is well. */
  run: (run: Run) => Promise<boolean>
}

/** A command that is given wrongly; the message says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The text of an option, if it is given. */
export const textOf = ({ options }: Run, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
