#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { markPure } from './pure.ts'

rmSync('dist', { recursive: true, force: true })
const { status } = spawnSync('tsc -p tsconfig.build.json', { stdio: 'inherit', shell: true })
for (const file of globSync('dist/**/*.js')) writeFileSync(file, markPure(readFileSync(file, 'utf8')))

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
