import type { Workspace } from './workspace.ts'

/** Finds dependencies whose version is written anywhere but in the catalogue of pnpm-workspace.yaml. */
export function catalogue({ packages, files }: Workspace): string[] {
  const settings = files.find(({ path }) => path === 'pnpm-workspace.yaml')?.text ?? ''
  const nodeVersion = /^nodeVersion: (.+)$/m.exec(settings)?.[1]
  return packages.flatMap(({ folder, manifest }) => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).flatMap(
      ([name, version]) => {
        // pnpm takes the version of Node from its own setting; the binary has to be the same.
        const expected =
          name === 'node' ? nodeVersion : name.startsWith('@torg/') ? 'workspace:^' : 'catalog:'
        if (version === expected) return []
        const place = folder ? `${folder}/package.json` : 'package.json'
        return [`${place}: "${name}": expected "${expected}", received "${version}"`]
      },
    )
  })
}
