import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { install, pack } from './install.ts'
import { installNode, oldestPromised } from './oldest-node.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the examples, and the packed packages installed. */
    project: string
    /** The packed packages themselves. */
    tarballs: string
    /** The program of the oldest Node that the packages promise to run on. */
    oldestNode: string
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
  provide('oldestNode', installNode(oldestPromised(), path.join(home, 'node')))
  return () => rmSync(home, { recursive: true, force: true })
}
