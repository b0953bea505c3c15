import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What the rules read of a package.json. */
export type Manifest = {
  name: string
  private?: boolean
  exports?: Record<string, unknown>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** A text file of the repository; its path is relative to the root, with slashes. */
export type File = { path: string; text: string }

/** A package of the workspace, or the root, whose folder is ''. */
export type Package = { folder: string; manifest: Manifest; files: File[] }

/** The whole repository as the rules see it. */
export type Workspace = { packages: Package[]; files: File[] }

const text =
  /\.(ts|js|mjs|svelte|json|jsonc|yaml|yml|md|html|css|sh|svg|txt|ics|csv|ndjson)$|(^|\/)(\.[\w-]+|run|LICENSE)$/

/** Reads every text file that git tracks or would track. */
export function readWorkspace(root: string): Workspace {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const files = [...new Set(list.split('\0'))]
    .filter((file) => text.test(file) && existsSync(path.join(root, file)))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }))
  return arrange(files)
}

/** Sorts files into packages: each folder with a package.json holds the files below it. */
export function arrange(files: File[]): Workspace {
  const packages = files
    .filter((file) => /^((packages|apps|tooling)\/[^/]+\/)?package\.json$/.test(file.path))
    .map(({ path: file, text }) => {
      const folder = path.posix.dirname(file).replace(/^\.$/, '')
      const manifest: Manifest = JSON.parse(text)
      return {
        folder,
        manifest,
        files: folder ? files.filter((other) => other.path.startsWith(`${folder}/`)) : [],
      }
    })
  return { packages, files }
}
