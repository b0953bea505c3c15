import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/**
 * Lays the built file out as the API serves it under `/widget/`: `v1/events.js`, which moves with its versions,
 * `1.0.0/events.js`, which never changes, both also compressed, and `versions.json`, which tells their digest.
 */
const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const script = readFileSync(path.join(dist, 'events.js'))
const floating = `v${version.split('.')[0]}`

for (const folder of [floating, version]) {
  mkdirSync(path.join(dist, folder), { recursive: true })
  const file = path.join(dist, folder, 'events.js')
  writeFileSync(file, script)
  writeFileSync(`${file}.gz`, gzipSync(script, { level: 9 }))
  writeFileSync(
    `${file}.br`,
    // A window just as large as the file needs.
    brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_LGWIN]: 15 } }),
  )
}

const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
writeFileSync(
  path.join(dist, 'versions.json'),
  `${JSON.stringify({ [floating]: version, versions: { [version]: { file: `${version}/events.js`, integrity } } }, undefined, 2)}\n`,
)
