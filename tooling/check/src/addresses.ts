import type { Workspace } from './workspace.ts'

const everywhere = [
  { pattern: /(?<![\w.:/-])\/(?:root|home\/\w+|Users\/\w+)\//, what: 'a path of one machine' },
  {
    pattern: /https?:\/\/registry\.|^\s*(?:@[\w-]+:)?registry\s*=|_auth[T]oken/m,
    what: 'the address of a package registry',
  },
]
const lockfile = {
  pattern: /https?:\/\/|tarball:/,
  what: 'an address; versions come from whichever registry is set',
}

/**
 * Finds what would tie the repository to one machine or one registry.
 *
 * @param here the folder of the repository on this machine, which no file may name
 */
export function addresses({ files }: Workspace, here: string): string[] {
  return files.flatMap(({ path, text }) => {
    const rules = path === 'pnpm-lock.yaml' ? [...everywhere, lockfile] : everywhere
    const own = text.includes(`${here}/`) ? [`${path} names the folder of this repository`] : []
    return [
      ...own,
      ...rules.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${path} holds ${what}`),
    ]
  })
}
