import { z } from 'zod'
import type { ApiDocument } from '../openapi/document.ts'

const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.looseObject({ $ref: z.string().optional(), enum: z.array(z.string()).optional() }).optional(),
  examples: z.array(z.unknown()).optional(),
})

const Operation = z.looseObject({
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().optional(),
  operationId: z.string(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.enum(['query', 'path', 'header']),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: Schema,
      }),
    )
    .default([]),
  security: z.array(z.unknown()).optional(),
})

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

const Described = z.looseObject({
  servers: z.array(z.looseObject({ url: z.string() })),
  paths: z.record(
    z.string(),
    z.looseObject(Object.fromEntries(methods.map((it) => [it, Operation.optional()]))),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), Schema) }),
})

export type Parameter = {
  name: string
  in: 'query' | 'path' | 'header'
  required: boolean
  description: string
  /** The values it can have, when they are few enough to name. */
  values: readonly string[]
  /** Whether several values may be given, parted by commas. */
  several: boolean
  example: string
}

export type Endpoint = {
  id: string
  method: string
  /** Whether it needs a key. */
  needsKey: boolean
  path: string
  group: string
  summary: string
  description: string
  parameters: Parameter[]
  /** An address that answers whatever the store holds; absent where an id is needed. */
  example?: string
}

/** The endpoints of an OpenAPI document, as the page shows them. */
export function endpointsOf(document: ApiDocument): { server: string; endpoints: Endpoint[] } {
  const { servers, paths, components } = Described.parse(document)
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = Operation.optional().parse(item[method])
      return operation ? { path, method, operation } : []
    }),
  )
  const endpoints = operations.map(({ path, method, operation }): Endpoint => {
    const parameters = operation.parameters.map((parameter) => parameterOf(parameter, components.schemas))
    const example = method === 'get' && !operation.security ? exampleOf(path, parameters) : undefined
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      needsKey: operation.security !== undefined,
      path,
      group: operation.tags[0] ?? 'other',
      summary: operation.summary,
      description: operation.description ?? '',
      parameters,
      ...(example ? { example } : {}),
    }
  })
  return { server: servers[0]?.url ?? '', endpoints }
}

type DescribedParameter = z.infer<typeof Operation>['parameters'][number]

function parameterOf(
  { name, in: where, required = false, description = '', schema }: DescribedParameter,
  components: Record<string, z.infer<typeof Schema>>,
): Parameter {
  const item = schema.items ?? schema
  const referred = item.$ref ? components[item.$ref.replace('#/components/schemas/', '')] : undefined
  return {
    name,
    in: where,
    required,
    description,
    values: item.enum ?? referred?.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : []),
    several: schema.type === 'array',
    example: [schema.examples?.[0] ?? ''].flat().join(','),
  }
}

/** Parameters whose example means something in any store, most telling first. */
const telling = ['q', 'role', 'from', 'audience', 'kind', 'strength', 'after', 'limit']

function exampleOf(path: string, parameters: readonly Parameter[]): string | undefined {
  if (parameters.some((parameter) => parameter.in === 'path')) return undefined
  const shown = telling
    .flatMap((name) => parameters.find((parameter) => parameter.name === name) ?? [])
    .filter(({ name, required }) => required || name !== 'q')
    .slice(0, 2)
  const query = shown.map(
    ({ name, example }) => `${name}=${encodeURIComponent(name === 'from' ? 'today' : example)}`,
  )
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}
