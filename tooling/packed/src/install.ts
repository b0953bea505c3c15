import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
const packages = ['domain', 'interchange', 'client']

const run = (program: string, args: string[]) =>
  execFileSync(program, args, {
    cwd: root,
    stdio: 'pipe',
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })

/** Builds the packages that others install, and packs them into a folder as they would be published. */
export function pack(folder: string): void {
  const filters = packages.map((name) => `--filter=@torg/${name}`).join(' ')
  // turbo wants to find pnpm itself.
  const withPnpm = (command: string) => run('npx', ['-y', '-p', 'pnpm@12.21.0', '-c', command])
  withPnpm(`turbo run build ${filters} --output-logs=errors-only`)
  withPnpm(`pnpm ${filters} pack --pack-destination "${folder}"`)
}

/**
 * Puts the packed packages into a project as npm would, with what they list as dependencies and nothing else.
 * Libraries come from the workspace, so that no network is needed.
 */
export function install(tarballs: string, project: string): void {
  const modules = path.join(project, 'node_modules')
  for (const name of packages) {
    const folder = path.join(modules, '@torg', name)
    mkdirSync(folder, { recursive: true })
    const [tarball = ''] = globSync(`torg-${name}-*.tgz`, { cwd: tarballs })
    run('tar', ['-xzf', path.join(tarballs, tarball), '-C', folder, '--strip-components=1'])
    const { dependencies = {} } = readManifest(folder)
    for (const [dependency, version] of Object.entries(dependencies)) {
      if (/^(?:workspace|catalog):/.test(version))
        throw new Error(`${name} asks for ${dependency} ${version}`)
      if (!dependency.startsWith('@torg/'))
        linkLibrary(dependency, path.join(root, 'packages', name), modules)
    }
  }
  linkLibrary('@types/node', path.join(root, 'tooling/packed'), modules)
}

const readManifest = (folder: string): { dependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

function linkLibrary(name: string, from: string, modules: string): void {
  const place = path.join(modules, name)
  mkdirSync(path.dirname(place), { recursive: true })
  try {
    symlinkSync(realpathSync(path.join(from, 'node_modules', name)), place, 'junction')
  } catch (error) {
    // Two of our packages may use the same library.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
