import type { Command } from './command.ts'

/** What there is. */
export const overview = (commands: readonly Command[]): string => `torg: looks after the records of Torg.

Usage: torg COMMAND [OPTIONS]

${commands.map(({ name, summary }) => `  ${name.padEnd(20)}${summary}`).join('\n')}

  torg help COMMAND tells more of one.

The database is the folder DATA_DIR (.torg/data if absent), which one process has at a time: stop the API first.
With DATABASE_URL it is that PostgreSQL database, whoever else uses it.
Ends with 0 when all is well, 1 when not, 2 when the command is given wrongly.`

/** How one command is given. */
export const helpOf = ({ name, summary, takes, options, about }: Command): string => {
  const lines = Object.keys(options).map((option) => `  ${`--${option}`.padEnd(16)}${about[option] ?? ''}`)
  return `${summary}.

Usage: torg ${[name, takes].filter(Boolean).join(' ')}${lines.length > 0 ? `\n\n${lines.join('\n')}` : ''}`
}
