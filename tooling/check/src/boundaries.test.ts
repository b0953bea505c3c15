import { expect, test } from 'vitest'
import { boundaries } from './boundaries.ts'
import { arrange } from './workspace.ts'

const exports = {
  domain: ['./events', './values'],
  client: ['.'],
  storage: ['.'],
  interchange: ['./ical'],
  chromium: ['.'],
}
const folders: Record<string, string> = {
  api: 'apps',
  site: 'apps',
  widget: 'apps',
  chromium: 'tooling',
  bench: 'tooling',
}
const names = [
  'domain',
  'client',
  'storage',
  'interchange',
  'demo-data',
  'api',
  'site',
  'widget',
  'chromium',
  'bench',
]

/** What the rules say of one file in a workspace that is otherwise in order. */
function judge(path: string, text: string) {
  const manifests = names.map((name) => ({
    path: `${folders[name] ?? 'packages'}/${name}/package.json`,
    text: JSON.stringify({
      name: `@torg/${name}`,
      exports: Object.fromEntries((exports[name as keyof typeof exports] ?? []).map((door) => [door, 'x'])),
    }),
  }))
  return boundaries(arrange([...manifests, { path, text }]))
}

test.each([
  ['packages/domain/src/events/event.ts', `import { z } from 'zod'\nimport { Day } from '../values/day.ts'`],
  ['packages/domain/src/events/event.test.ts', `import fc from 'fast-check'`],
  ['packages/client/src/client.ts', `import { Event } from '@torg/domain/events'`],
  [
    'apps/api/src/app.test.ts',
    `import { createClient } from '@torg/client'\nimport { launchBrowser } from '@torg/chromium'`,
  ],
  [
    'apps/widget/src/element.ts',
    `import type { Event } from '@torg/domain/events'\nexport type { Day } from '@torg/domain/values'`,
  ],
  ['apps/widget/src/element.test.ts', `import { Event } from '@torg/domain/events'`],
  [
    'apps/site/src/routes/+page.svelte',
    `<script lang="ts">import { toIcal } from '@torg/interchange/ical'</script>`,
  ],
  ['tooling/bench/src/main.ts', `import { openStore } from '@torg/storage'`],
  ['packages/domain/src/events/index.ts', `// import '@torg/storage'\nconst text = "import '@torg/storage'"`],
])('%s may say %s', (path, text) => {
  expect(judge(path, text)).toEqual([])
})

test.each([
  [
    'a package that imports another than allowed',
    'packages/client/src/a.ts',
    `import { openStore } from '@torg/storage'`,
    '@torg/client may not import @torg/storage',
  ],
  [
    'the site that imports storage',
    'apps/site/src/lib/a.ts',
    `import type { Store } from '@torg/storage'`,
    '@torg/site may not import @torg/storage',
  ],
  [
    'a package that imports an app',
    'tooling/bench/src/a.ts',
    `export * from '@torg/api'`,
    '@torg/bench may not import @torg/api',
  ],
  [
    'an app that imports an app',
    'apps/site/src/a.ts',
    `const api = await import('@torg/api')`,
    '@torg/site may not import @torg/api',
  ],
  [
    'the api that uses the client outside of tests',
    'apps/api/src/app.ts',
    `import { createClient } from '@torg/client'`,
    '@torg/api may not import @torg/client',
  ],
  [
    'shipped code that uses tooling',
    'apps/api/src/app.ts',
    `import { launchBrowser } from '@torg/chromium'`,
    '@torg/api may not import @torg/chromium',
  ],
  [
    'a relative path out of the package',
    'packages/client/src/a.ts',
    `import '../../domain/src/events/index.ts'`,
    'a relative path stays inside its package',
  ],
  [
    'a deep path',
    'packages/client/src/a.ts',
    `import { when } from '@torg/domain/src/events/when.ts'`,
    '@torg/domain has no such entry',
  ],
  [
    'an entry that does not exist',
    'packages/client/src/a.ts',
    `import { when } from '@torg/domain'`,
    '@torg/domain has no such entry',
  ],
  [
    'a domain that imports more than zod',
    'packages/domain/src/a.ts',
    `import leven from 'leven'`,
    '@torg/domain may import only zod',
  ],
  [
    'a widget that takes values of the domain',
    'apps/widget/src/a.ts',
    `import { Event } from '@torg/domain/events'`,
    'only `import type` is allowed here',
  ],
  [
    'a widget whose type import leaves an import behind',
    'apps/widget/src/a.ts',
    `import { type Event } from '@torg/domain/events'`,
    'only `import type` is allowed here',
  ],
  [
    'a widget that takes in a library',
    'apps/widget/src/a.ts',
    `import { html } from 'lit'`,
    '@torg/widget may import only its own files',
  ],
  [
    'a type named in passing',
    'apps/site/src/a.ts',
    `let store: import('@torg/storage').Store`,
    '@torg/site may not import @torg/storage',
  ],
])('finds %s', (_, path, text, problem) => {
  const [first, ...others] = judge(path, text)
  expect(first).toContain(problem)
  expect(others).toEqual([])
})

test('names the line of a component', () => {
  const component = `<p>torg</p>\n<script lang="ts">\n  import { a } from './a.ts'\n  import { openStore } from '@torg/storage'\n</script>`
  expect(judge('apps/site/src/routes/+page.svelte', component)).toEqual([
    'apps/site/src/routes/+page.svelte:4 imports "@torg/storage": @torg/site may not import @torg/storage',
  ])
})
