import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

/** The oldest Node that the packages say they run on: `>=22.12` is 22.12.0. */
export function oldestPromised(): string {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'packages/domain/package.json'), 'utf8'))
  const [, version] = /^>=(\d+\.\d+)$/.exec(engines.node) ?? []
  if (version === undefined) throw new Error(`Expected engines such as ">=22.12"; received "${engines.node}"`)
  return `${version}.0`
}

/**
 * Installs a version of Node from the registry and gives the path of its program. The package `node` itself only picks
 * one of these by a script, which npm does not always run.
 */
export function installNode(version: string, folder: string): string {
  const { platform, arch } = process
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'
  const name = `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }')
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline']
  execFileSync('npm', ['install', ...options, `${name}@${version}`], {
    cwd: folder,
    stdio: 'pipe',
    shell: platform === 'win32',
  })
  return path.join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node')
}
