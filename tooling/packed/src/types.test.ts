import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'

// What the README shows, and that the types of the packages do not lie about what is there.
const consumer = `
  import { createClient } from '@torg/client'
  import { PublicEvent } from '@torg/domain/events'
  import { problems, sv } from '@torg/domain/messages'
  import { holders, type Membership } from '@torg/domain/organisations'
  import type { RecordOf } from '@torg/domain/records'
  import { covers, type Answer } from '@torg/domain/values'
  import { writeCalendar } from '@torg/interchange/ical'
  import { readPhone } from '@torg/interchange/phone'

  const event: RecordOf<'event'> = PublicEvent.parse({})
  const answer: Answer = covers('2025', '2025-01-01')
  const members: Membership[] = []
  holders(members, { role: 'chair', on: '2025-01-01' }).certain satisfies Membership[]
  createClient({ baseUrl: 'https://api.torg.example' })
  // @ts-expect-error an event has a name in languages
  event.name = 'Möte'
  // @ts-expect-error no such role
  holders(members, { role: 'king', on: '2025-01-01' })
  export { answer, problems, readPhone, sv, writeCalendar }
`

const clientReadme = path.resolve(import.meta.dirname, '../../../packages/client/README.md')

/** The program that the pieces of a README make together. */
const shown = (readme: string) =>
  [...readFileSync(readme, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, piece]) => piece).join('\n')

const nodenext = ['--module', 'nodenext']
const bundler = ['--module', 'preserve', '--moduleResolution', 'bundler']
const projects = [
  { name: 'TypeScript 7 for Node', compiler: '@typescript/native/bin/tsc', options: nodenext },
  { name: 'TypeScript 7 for a bundler', compiler: '@typescript/native/bin/tsc', options: bundler },
  { name: 'TypeScript 6 for Node', compiler: 'typescript/bin/tsc6', options: nodenext },
]

test.each(projects)('types hold for a project with $name', ({ compiler, options }) => {
  const project = inject('project')
  writeFileSync(path.join(project, 'consumer.ts'), consumer)
  writeFileSync(path.join(project, 'client.ts'), shown(clientReadme))
  const program = path.resolve(import.meta.dirname, '../node_modules', compiler)
  // Declarations are checked too: a project that does not skip them shall not find errors of ours.
  const result = spawnSync(
    process.execPath,
    [program, '-p', project, ...options, '--lib', 'es2023,dom', '--skipLibCheck', 'false'],
    { encoding: 'utf8' },
  )
  expect(result.stdout).toBe('')
  expect(result.status).toBe(0)
})
