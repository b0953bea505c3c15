import fs, { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, inject, test, vi } from 'vitest'
import { openStore } from '../index.ts'
import { organisation } from '../testing/records.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'torg-room-'))
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test('on a disk that is nearly full nothing is begun, reading and backup go on, and writing when there is room again', async () => {
  const place = { dataDir: path.join(folder, 'data'), snapshot: await openAsBlob(inject('pgliteSnapshot')) }
  const store = await openStore(place)
  const [kept, late] = [organisation(), organisation()]
  await store.put('organisation', kept, { actor: 'editor' })

  const disk = fs.statfsSync(folder)
  const full = vi.spyOn(fs, 'statfsSync').mockReturnValue({ ...disk, bsize: 4096, bavail: 10_000 })
  await expect(store.put('organisation', late, { actor: 'editor' })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('40 MB are free'),
  })
  expect(await store.get('organisation', kept.id)).toMatchObject({ state: 'present' })
  const lines: string[] = []
  await store.upkeep.backup(async (line) => void lines.push(line))
  expect(lines.join('\n')).toContain(kept.id)

  full.mockRestore()
  await store.put('organisation', late, { actor: 'editor' })
  const findings: unknown[] = []
  expect(await store.upkeep.check((finding) => findings.push(finding))).toBe(2)
  expect(findings).toEqual([])
  await store.close()
})
