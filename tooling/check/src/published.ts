import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { typeProblems } from './types.ts'
import type { Workspace } from './workspace.ts'

/** Finds what would trouble those who install the packages that are published. They must have been built. */
export async function published({ packages }: Workspace, root: string): Promise<string[]> {
  const problems: string[] = []
  for (const { folder, manifest } of packages) {
    if (manifest.private) continue
    const tarball = pack(path.join(root, folder))
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: new Uint8Array(tarball).buffer },
    })
    problems.push(...messages.map((message) => `${folder}: ${formatMessage(message, pkg, { color: false })}`))
    problems.push(...(await typeProblems(createPackageFromTarballData(tarball))))
  }
  return problems
}

/** A package as it would be uploaded. */
function pack(folder: string): Buffer {
  const target = mkdtempSync(path.join(tmpdir(), 'torg-pack-'))
  try {
    execFileSync('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', target], {
      cwd: folder,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    })
    const [file = ''] = globSync('*.tgz', { cwd: target })
    return readFileSync(path.join(target, file))
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
}
