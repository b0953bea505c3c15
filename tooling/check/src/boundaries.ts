import path from 'node:path'
import { type Import, importsOf } from './imports.ts'
import type { File, Package, Workspace } from './workspace.ts'

/** Which packages of the workspace a package may import. Tooling is not listed: it may import any package, no app. */
const allowed: Record<string, { always: string[]; tests?: string[] }> = {
  '@torg/domain': { always: [] },
  '@torg/interchange': { always: ['@torg/domain'], tests: ['@torg/demo-data'] },
  '@torg/client': { always: ['@torg/domain'] },
  '@torg/storage': { always: ['@torg/domain'] },
  '@torg/demo-data': { always: ['@torg/domain'] },
  '@torg/api': {
    always: ['@torg/domain', '@torg/interchange', '@torg/storage', '@torg/demo-data'],
    tests: ['@torg/client'],
  },
  '@torg/site': { always: ['@torg/client', '@torg/domain', '@torg/interchange'] },
  '@torg/widget': { always: ['@torg/domain'] },
}

/** Packages whose shipped code imports nothing from outside but this. */
const outside: Record<string, string[]> = { '@torg/domain': ['zod'], '@torg/widget': [] }

/** Packages whose shipped code takes only types from others. */
const typesOnly = ['@torg/widget']

/** Finds the imports that cross a boundary of architecture: who may import whom, and through which door. */
export function boundaries({ packages }: Workspace): string[] {
  const byName = new Map(packages.map((pack) => [pack.manifest.name, pack]))
  return packages.flatMap((from) =>
    from.files
      .filter(({ path }) => /\.(ts|js|mjs|svelte)$/.test(path))
      .flatMap((file) =>
        importsOf(file).flatMap((imported) => {
          const problem = problemOf(imported, file, from, byName)
          return problem ? [`${file.path}:${imported.line} imports "${imported.specifier}": ${problem}`] : []
        }),
      ),
  )
}

function problemOf({ specifier, typeOnly }: Import, file: File, from: Package, byName: Map<string, Package>) {
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file.path), specifier)
    return target.startsWith(`${from.folder}/`) ? undefined : 'a relative path stays inside its package'
  }
  const { name } = from.manifest
  const shipped = file.path.startsWith(`${from.folder}/src/`) && !isTest(file)
  const [, imported = '', door = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? []

  const target = byName.get(imported)
  if (target) {
    if (imported !== name && !mayImport(name, imported, file, target))
      return `${name} may not import ${imported}`
    if (!Object.hasOwn(target.manifest.exports ?? {}, `.${door}`)) return `${imported} has no such entry`
    if (typesOnly.includes(name) && imported !== name && shipped && !typeOnly)
      return 'only `import type` is allowed here'
    return
  }
  const only = outside[name]
  if (only && shipped && !typeOnly && !/^(node:|#)/.test(specifier) && !only.includes(imported)) {
    return `${name} may import only ${only.join(', ') || 'its own files'}`
  }
}

function mayImport(from: string, to: string, file: File, target: Package) {
  if (target.folder.startsWith('tooling/')) return isTest(file) || !allowed[from]
  const rule = allowed[from]
  if (!rule) return target.folder.startsWith('packages/')
  return rule.always.includes(to) || (isTest(file) && rule.tests?.includes(to))
}

function isTest({ path }: File) {
  return /\.(test|test-d|fixture)\.ts$|\/(test|testing|browser)\/|(^|\/)\w+\.config\.ts$/.test(path)
}
