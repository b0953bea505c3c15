import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { install, pack } from './install.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the examples, and the packed packages installed. */
    project: string
    /** The packed packages themselves. */
    tarballs: string
  }
}

const examples = path.resolve(import.meta.dirname, '../../../examples')

export default function setup({ provide }: TestProject) {
  const home = mkdtempSync(path.join(tmpdir(), 'torg-packed-'))
  const [project, tarballs] = [path.join(home, 'project'), path.join(home, 'tarballs')]
  mkdirSync(tarballs)
  cpSync(examples, project, { recursive: true })
  pack(tarballs)
  install(tarballs, project)
  provide('project', project)
  provide('tarballs', tarballs)
  return () => rmSync(home, { recursive: true, force: true })
}
