// Checks a file of records, one on each line, and says in Swedish what has to be mended.
import { readFileSync } from 'node:fs'
import { problems, sv } from '@torg/domain/messages'
import { kindNames, kinds } from '@torg/domain/records'

const [file = 'data/feed.ndjson'] = process.argv.slice(2)

for (const [index, text] of readFileSync(file, 'utf8').trim().split('\n').entries()) {
  const { kind, record }: { kind?: unknown; record?: unknown } = JSON.parse(text)
  const name = kindNames.find((known) => known === kind)
  if (name === undefined) {
    complain(index, '/kind', `Okänd sort: ${JSON.stringify(kind)}`)
    continue
  }
  const { error } = kinds[name].schema.safeParse(record)
  for (const { pointer, message } of error ? problems(error, record, sv) : [])
    complain(index, pointer, message)
}

function complain(index: number, pointer: string, message: string) {
  console.log(`rad ${index + 1} ${pointer}: ${message}`)
  process.exitCode = 1
}
