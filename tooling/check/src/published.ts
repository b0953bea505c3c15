import path from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Workspace } from './workspace.ts'

/** Finds what would trouble those who install the packages that are published. They must have been built. */
export async function published({ packages }: Workspace, root: string): Promise<string[]> {
  const problems: string[] = []
  for (const { folder, manifest } of packages) {
    if (manifest.private) continue
    const { messages, pkg } = await publint({ pkgDir: path.join(root, folder), strict: true })
    problems.push(...messages.map((message) => `${folder}: ${formatMessage(message, pkg, { color: false })}`))
  }
  return problems
}
