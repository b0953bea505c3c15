#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'
import { markPure } from './pure.ts'
import { toJavaScriptPaths } from './specifiers.ts'

// One file for each source file: a bundler at the other end takes only what is imported.
await build({
  config: false,
  entry: ['src/**/*.ts', '!src/**/*.{test,test-d,fixture}.ts'],
  bundle: false,
  format: 'esm',
  target: 'es2023',
  clean: true,
  silent: true,
  plugins: [
    {
      name: 'torg',
      renderChunk: (code, { path: file }) =>
        file.endsWith('.js') ? { code: markPure(toJavaScriptPaths(code)) } : undefined,
    },
  ],
})

// After tsup, whose `clean` would take the declarations away.
const { status } = spawnSync('tsc -p tsconfig.build.json', { stdio: 'inherit', shell: true })

// A library that comes with data files makes them in `published.ts`.
const published = path.resolve('dist/published.js')
if (existsSync(published)) {
  const { files }: { files: Record<string, object> } = await import(pathToFileURL(published).href)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(`dist/${name}`), { recursive: true })
    writeFileSync(`dist/${name}`, `${JSON.stringify(content, null, 2)}\n`)
  }
}
process.exitCode = status ?? 1
