import { Hono } from 'hono'
import { answer } from '../caching/answer.ts'
import type { Env } from '../deps.ts'
import type { ApiDocument } from '../openapi/document.ts'
import { endpointsOf } from './endpoints.ts'
import { pagePolicy } from './html-page.ts'
import { referencePage } from './page.ts'

/** The reference for people, made from the document for programs. */
export const docs = (described: () => ApiDocument) =>
  new Hono<Env>().get('/docs', (c) =>
    answer(c, {
      body: referencePage(endpointsOf(described())),
      type: 'text/html; charset=utf-8',
      kinds: [],
      headers: { 'Content-Security-Policy': pagePolicy },
    }),
  )
