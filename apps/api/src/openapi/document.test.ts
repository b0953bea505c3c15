import { Validator } from '@seriousme/openapi-schema-validator'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startApp, type TestApp } from '../testing/app.ts'

const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        schema: z.looseObject({ examples: z.array(z.unknown()).optional() }),
      }),
    )
    .default([]),
  security: z.array(z.unknown()).optional(),
})
const Document = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
})

let app: TestApp
beforeAll(async () => {
  app = await startApp((await engines[0]?.place()) ?? { inMemory: true })
})
afterAll(() => app.close())

const read = async () => Document.parse(await app.json('/openapi.json'))

test('the document is valid OpenAPI 3.1', async () => {
  const document = await read()
  expect(document.openapi).toBe('3.1.0')
  expect(await new Validator().validate(document)).toEqual({ valid: true })
})

test('no pattern in it has flags, which JSON Schema does not know', async () => {
  expect(await (await app.get('/openapi.json')).text()).not.toMatch(/"pattern":"[^"]*\/[a-z]+"/)
})

test('every operation has a name of its own', async () => {
  const names = Object.values((await read()).paths).flatMap((operations) =>
    Object.values(operations).map(({ operationId }) => operationId),
  )
  expect(new Set(names).size).toBe(names.length)
})

test('each parameter can be given as its example says', async () => {
  for (const [path, { get }] of Object.entries((await read()).paths)) {
    if (!get || get.security) continue
    const example = (name: string) => {
      const value = get.parameters.find((parameter) => parameter.name === name)?.schema.examples?.[0]
      return encodeURIComponent([value].flat().join(','))
    }
    const required = path === '/v1/search' ? ['q'] : path.endsWith('/holders') ? ['role'] : []
    const needed: Record<string, string[]> = { descendants: ['organisation'], matter: ['organisation'] }
    for (const { name, in: where } of get.parameters) {
      // These are examples of values that only a store in use gives out.
      if (where === 'path' || name === 'cursor' || (path.endsWith('/holders') && name === 'matter')) continue
      const names = new Set([...required, ...(needed[name] ?? []), name])
      const query = [...names].filter((it) => get.parameters.some((known) => known.name === it))
      const id = path.endsWith('/holders') ? 'group' : { people: 'ada' }[path.split('/')[2] ?? '']
      const address = `${path.replace('{id}', id ?? 'none')}?${query.map((it) => `${it}=${example(it)}`).join('&')}`
      const { status } = await app.get(address)
      expect([address, status]).toEqual([
        address,
        path.includes('{id}') && !id ? 404 : name === 'matter' ? 404 : 200,
      ])
    }
  }
})

test('whatever writes says that it needs a key, and answers without one that it does', async () => {
  for (const [path, operations] of Object.entries((await read()).paths))
    for (const [method, { security }] of Object.entries(operations)) {
      if (method === 'get' && !security) continue
      expect([path, method, security]).toEqual([path, method, [{ key: [] }]])
      const { status, headers } = await app.request(path.replaceAll(/\{\w+\}/g, 'x'), {
        method: method.toUpperCase(),
      })
      expect([path, method, status]).toEqual([path, method, 401])
      expect(headers.get('www-authenticate')).toBe('Bearer realm="torg"')
    }
})
