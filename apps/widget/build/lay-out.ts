import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { stylesheet } from '@torg/widget/server'

/**
 * Lays the built files out as the API serves them under `/widget/`: in `v1`, which moves with its versions, and in
 * `1.0.0`, which never changes, `events.js`, the larger `events-full.js`, and the `events.css` of lists that a server has
 * laid out, also compressed; and `versions.json`, which tells the digests of the scripts.
 */
const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const scripts = ['events.js', 'events-full.js'].map(
  (name) => [name, readFileSync(path.join(dist, name))] as const,
)
const files = { ...Object.fromEntries(scripts), 'events.css': Buffer.from(stylesheet) }
const floating = `v${version.split('.')[0]}`

for (const folder of [floating, version]) {
  mkdirSync(path.join(dist, folder), { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(dist, folder, name)
    writeFileSync(file, content)
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
    writeFileSync(
      `${file}.br`,
      // A window just as large as the file needs.
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_LGWIN]: 15 } }),
    )
  }
}

const integrity = (script: Buffer) => `sha384-${createHash('sha384').update(script).digest('base64')}`
const [short, full] = scripts.map(([name, script]) => ({
  file: `${version}/${name}`,
  integrity: integrity(script),
}))
writeFileSync(
  path.join(dist, 'versions.json'),
  `${JSON.stringify({ [floating]: version, versions: { [version]: { ...short, full } } }, undefined, 2)}\n`,
)
