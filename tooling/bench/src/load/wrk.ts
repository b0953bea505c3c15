import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { connections, type Load, type Loaded } from './load.ts'

// One thread, so that the paths are asked for one after the other.
const script = path.join(import.meta.dirname, 'wrk.lua')

/** Whether wrk is installed. It is written in C and takes the least from the machine that it measures. */
export const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined

export async function withWrk(address: string, { paths, headers = {}, seconds }: Load): Promise<Loaded> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'torg-wrk-'))
  try {
    const file = path.join(scratch, 'paths')
    writeFileSync(file, paths.join('\n'))
    const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
    const { stdout } = await promisify(execFile)(
      'wrk',
      ['-t1', `-c${connections}`, `-d${seconds}s`, ...given, '-s', script, address],
      { env: { ...process.env, PATHS: file } },
    )
    const [, json] = /^LOADED (.*)$/m.exec(stdout) ?? []
    if (json === undefined) throw new Error(`Expected figures from wrk; received:\n${stdout}`)
    return JSON.parse(json)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
