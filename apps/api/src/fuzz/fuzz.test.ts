import { demoRecords } from '@torg/demo-data'
import { type AnyRecord, kindNames, kinds } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { judge } from './answer.ts'
import { ApiDocument, operationsOf } from './document.ts'
import { type Asked, requests, type World } from './request.ts'

/** Requests in all; the same ones each time unless another seed is given. */
const { TORG_FUZZ_RUNS = '2000', TORG_FUZZ_SEED = '1' } = process.env

let app: TestApp
let world: World
beforeAll(async () => {
  // Each kind has a record under a former id, too.
  const firsts = new Set<string>()
  const records = demoRecords('2026-11-22').map((entry) => {
    const isFirst = !firsts.has(entry.kind)
    firsts.add(entry.kind)
    const formerIds = [...(entry.record.formerIds ?? []), `former-${entry.kind}`]
    return isFirst ? ({ ...entry, record: { ...entry.record, formerIds } } as AnyRecord) : entry
  })
  app = await startApp((await engines[0]?.place()) ?? { inMemory: true }, records)
  const document = ApiDocument.parse(await app.json('/openapi.json'))
  const keys = await Promise.all(
    [
      { role: 'administrator' as const },
      { role: 'publisher' as const, organisation: 'vm' },
      { role: 'reader' as const },
    ].map((key) => app.store.keys.create({ name: 'test', ...key })),
  )
  const [all = '', vm = '', reader = ''] = keys.map(({ token }) => `Bearer ${token}`)
  const byList = (list: string) =>
    records.filter(({ kind }) => kinds[kind].path === list).map(({ record }) => record)
  world = {
    document,
    ids: (list) =>
      byList(list)
        .slice(0, 12)
        .flatMap(({ id, formerIds = [] }) => [id, ...formerIds]),
    records: (list) => byList(list).slice(0, 12),
    credentials: [all, all, all, all, all, vm, vm, reader, '', 'Bearer torg_nobody', 'Basic YTpi', 'Bearer'],
  }
})
afterAll(() => app.close())

const told = ({ method, address, headers, body = '' }: Asked) =>
  [`${method} ${address.slice(0, 300)}`, JSON.stringify(headers).slice(0, 300), body.slice(0, 700)].join(
    '\n  ',
  )

test('whatever is asked, the answer is one that the document declares', { timeout: 3_600_000 }, async () => {
  const judged = judge(world.document)
  const operations = operationsOf(world.document)
  expect(operations.length).toBeGreaterThan(9 * kindNames.length)
  const numRuns = Math.max(1, Math.round(Number(TORG_FUZZ_RUNS) / operations.length))
  const statuses = new Map<number, number>()
  const found = new Map<string, string>()
  for (const [index, operation] of operations.entries()) {
    const seed = Number(TORG_FUZZ_SEED) + index
    for (const asked of fc.sample(requests(operation, world), { numRuns, seed })) {
      const { address, method, headers, body = null } = asked
      const response = await app.request(address, { method, headers, body })
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
      for (const wrong of await judged(operation, asked, response))
        found.set(wrong, `${operation.operationId}: ${told(asked)}`)
    }
  }
  expect([...found].slice(0, 20).flat().join('\n')).toBe('')
  expect(app.log).toEqual([])
  // Fuzzing that only ever meets a refusal proves little.
  const met = [200, 201, 204, 304, 308, 400, 401, 403, 404, 412, 414, 415, 422, 428]
  expect(met.filter((status) => !statuses.has(status))).toEqual([])
})
