#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { markPure } from './pure.ts'

rmSync('dist', { recursive: true, force: true })
const { status } = spawnSync('tsc -p tsconfig.build.json', { stdio: 'inherit', shell: true })
for (const file of globSync('dist/**/*.js')) writeFileSync(file, markPure(readFileSync(file, 'utf8')))
process.exitCode = status ?? 1
