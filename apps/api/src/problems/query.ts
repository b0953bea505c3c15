import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { z } from 'zod'
import type { Env } from '../deps.ts'
import { faultsOf } from './faults.ts'
import { Refusal } from './refusal.ts'

type Result = { success: true } | { success: false; error: z.ZodError }

/**
 * For `defaultHook`: refuses a request whose query is not what its route takes.
 * @throws Refusal `bad_request`
 */
export function refuseBadQuery(app: () => OpenAPIHono<Env>) {
  let parameters: Map<string, string[]> | undefined
  return (result: Result, c: Context<Env>) => {
    if (result.success) return
    parameters ??= knownParameters(app())
    const query = Object.fromEntries(
      Object.entries(c.req.queries()).map(([name, values]) => [
        name,
        values.length === 1 ? values[0] : values,
      ]),
    )
    // A list by its extension takes what the list takes.
    const path = routePath(c)
    const list = path.replace(/(?:\.rdf)?\.[a-z]+$/, '')
    throw new Refusal(
      'bad_request',
      {},
      faultsOf(result.error.issues, query, parameters.get(path) ?? parameters.get(list) ?? []),
    )
  }
}

/**
 * Refuses the query of a write that has others than these parameters.
 * @throws Refusal `bad_request`
 */
export function refuseUnknown(c: Context<Env>, known: readonly string[]) {
  const query = c.req.query()
  const keys = Object.keys(query).filter((name) => !known.includes(name))
  if (keys.length > 0)
    throw new Refusal(
      'bad_request',
      {},
      faultsOf([{ code: 'unrecognized_keys', keys, path: [], message: '' }], query, known),
    )
}

/** The names of the parameters of each route, by its path. */
const knownParameters = (app: OpenAPIHono<Env>): Map<string, string[]> =>
  new Map(
    app.openAPIRegistry.definitions.flatMap((definition): [string, string[]][] => {
      if (definition.type !== 'route' || definition.route.method !== 'get') return []
      const { path, request } = definition.route
      const query = request?.query
      return [
        [path.replaceAll(/\{(\w+)\}/g, ':$1'), query instanceof z.ZodObject ? Object.keys(query.shape) : []],
      ]
    }),
  )
