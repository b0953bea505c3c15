import { kindNames } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

const name = 'https://torg.example'

let app: TestApp
beforeAll(async () => {
  app = await startApp((await engines[0]?.place()) ?? { inMemory: true })
})
afterAll(() => app.close())

const own = async (path: string) => {
  const response = await app.get(path, { origin: 'https://another.example' })
  expect([path, response.status]).toEqual([path, 200])
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('cache-control')).toContain('max-age=86400')
  return response
}

test.each([...kindNames, 'record'])('the schema of %s is at the path of its $id', async (kind) => {
  const response = await own(`/schemas/${kind}.json`)
  expect(response.headers.get('content-type')).toBe('application/schema+json; charset=utf-8')
  expect(await response.json()).toMatchObject({ $id: `${name}/schemas/${kind}.json` })
})

test('our own terms, as RDF and JSON-LD name them, are described where their names lead', async () => {
  const graph = JSON.stringify(await app.json('/v1/events/today.rdf.jsonld'))
  expect(graph).toContain(`${name}/ns#`)
  const text = await (await own('/ns')).text()
  expect(text).toContain(`${name}/ns#`)
  expect(text).toMatch(/torg:municipality a rdf:Property/)
})

test('the context of JSON-LD is there', async () => {
  const context = (await (await own('/context.jsonld')).json()) as { '@context': object }
  expect(context['@context']).toBeTypeOf('object')
})
