import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { type Program, startApi, startSite } from './programs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site before the real API with the demo data. */
    site: string
    api: string
  }
}

const folder = path.resolve(import.meta.dirname, '..')
const changed = (file: string) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Builds the site unless its build is newer than its sources and those of the packages in it. */
async function build() {
  const sources = globSync('{src,static,messages}/**/*.*', { cwd: folder, exclude: ['src/lib/paraglide/**'] })
  const packages = globSync('../../packages/{client,domain,interchange}/src/**/*.ts', { cwd: folder })
  const built = changed('build/handler.js')
  if ([...sources, ...packages, 'vite.config.ts'].every((file) => changed(file) < built)) return
  await promisify(execFile)('vite', ['build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', PATH: `${folder}/node_modules/.bin:${process.env.PATH}` },
  })
}

/** Builds the widget that the API hands out, unless it has been built. */
async function buildWidget() {
  const widget = path.resolve(folder, '../widget')
  if (existsSync(path.join(widget, 'dist/versions.json'))) return
  await promisify(execFile)('npm', ['run', 'build'], { cwd: widget })
}

/** One API and one site for all browser tests, which only read. */
export default async function setup({ provide }: TestProject) {
  const data = mkdtempSync(path.join(tmpdir(), 'torg-site-'))
  const started: Program[] = []
  const stop = async () => {
    await Promise.all(started.map((program) => program.stop()))
    rmSync(data, { recursive: true, force: true })
  }
  try {
    const [api] = await Promise.all([startApi(data), build(), buildWidget()])
    started.push(api)
    const site = await startSite(api.url)
    started.push(site)
    provide('api', api.url)
    provide('site', site.url)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
