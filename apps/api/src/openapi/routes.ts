import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { type ApiDocument, documentOf } from './document.ts'

/** The description of all routes of an application, for programs. */
export function openapi(app: OpenAPIHono<Env>, { config }: Deps) {
  let document: ApiDocument | undefined
  const described = () => {
    document ??= documentOf(app, config.publicUrl)
    return document
  }
  const routes = new Hono<Env>().get('/openapi.json', (c) =>
    answer(c, { body: JSON.stringify(described()), type: mediaTypes.json, kinds: [] }),
  )
  return { routes, described }
}
