import { readFileSync } from 'node:fs'
import path from 'node:path'

const text = readFileSync(path.join(import.meta.dirname, '../../../docs/operate.md'), 'utf8')

/** What docs/operate.md says of more than one machine. */
export const [, several = ''] = text.split('## 9. ')

/** The settings of a proxy as they stand there. */
export function settingsOf(proxy: 'haproxy' | 'nginx'): string {
  const [, section = ''] = several.split('### The proxy')
  const blocks = section.split('```').filter((_, index) => index % 2 === 1)
  const found = blocks.find((block) => block.includes(proxy === 'haproxy' ? 'frontend' : 'upstream'))
  if (found === undefined) throw new Error(`docs/operate.md has no settings of ${proxy}`)
  return found
}
