import type { Workspace } from './workspace.ts'

/**
 * Finds `{@html …}` in components. It is allowed with its reason on the same line or the one above:
 * `<!-- html: why this text cannot come from outside -->`.
 */
export function markup({ files }: Workspace): string[] {
  return files
    .filter(({ path }) => path.endsWith('.svelte'))
    .flatMap(({ path, text }) => {
      const lines = text.split('\n')
      return lines.flatMap((line, index) => {
        const reasoned = /<!-- html: [^\s-]/.test(`${lines[index - 1] ?? ''}${line}`)
        return /\{\s*@html\b/.test(line) && !reasoned
          ? [`${path}:${index + 1} writes {@html} without a reason`]
          : []
      })
    })
}
