import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ApiDocument, JsonSchema, Operation } from './document.ts'
import type { Asked } from './request.ts'

/** What never stands in an answer: where code is, what a database says. */
const inside =
  /\bat (?:async )?[\w.<>]+ \(|node_modules|file:\/\/|\.ts:\d+|syntax error at|relation "|column "|invalid input syntax|duplicate key value|violates|kysely|pglite|postgres|PostgresError|ZodError|TypeError|RangeError|undefined is not/i

/** What two parameters that are each right can do to each other, or that only the records can tell. */
const beyondSchemas = new Set(['needs_other', 'not_beside', 'bad_cursor', 'no_such_record', 'not_one_of'])

/** Says what is wrong with answers, by what the document promises of them. */
export function judge(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://api.example.org/openapi.json', ...document })
  const validators = new Map<JsonSchema, ReturnType<typeof ajv.compile>>()
  const validator = (schema: JsonSchema) => {
    const made = validators.get(schema) ?? ajv.compile({ ...absolute(schema) })
    validators.set(schema, made)
    return made
  }

  return async (operation: Operation, asked: Asked, response: Response): Promise<string[]> => {
    const { status } = response
    const declared = operation.responses[String(status)]
    const streams = operation.operationId.includes('stream') && status === 200
    const text = streams ? '' : await response.text()
    if (streams) await response.body?.cancel()
    if (!declared) return [`${status} is not declared for ${asked.method}`]
    if (status >= 500) return [`${status} is answered to ${asked.method}`]
    const wrongs: string[] = []
    if (inside.test(text) && status >= 400) wrongs.push(`tells of its inside: ${text.slice(0, 500)}`)
    if (asked.method === 'HEAD' || status === 304 || status === 204) {
      if (text !== '') wrongs.push(`${asked.method} ${status} has a body`)
      return wrongs
    }
    if (status === 308) return response.headers.get('location') ? wrongs : [...wrongs, '308 leads nowhere']

    const type = (response.headers.get('content-type') ?? '').replace(/;.*/, '')
    const content = declared.content?.[type]
    if (!content) return [...wrongs, `${status} of type ${type} is not declared`]
    if (/json$/.test(type) && !type.endsWith('x-ndjson')) {
      const body: unknown = parsed(text)
      const valid = validator(content.schema)
      if (body === undefined) wrongs.push(`is no JSON: ${text.slice(0, 200)}`)
      else if (!valid(body)) wrongs.push(`${status} is not of its schema: ${ajv.errorsText(valid.errors)}`)
      if (status === 400 && asked.conforms) wrongs.push(...shapeFaults(body))
    }
    if (status >= 400) {
      const language = response.headers.get('content-language')
      if (asked.language !== undefined && language !== asked.language)
        wrongs.push(`a problem in ${language}, asked for ${asked.language}`)
    }
    return wrongs
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function shapeFaults(problem: unknown): string[] {
  const errors = (problem as { errors?: { code: string }[] }).errors ?? []
  const faults = errors.filter(({ code }) => !beyondSchemas.has(code))
  return faults.length > 0
    ? [`conforms to the document, and is refused: ${JSON.stringify(faults).slice(0, 400)}`]
    : []
}

/** The references of a schema as they lead into the document from outside. */
const absolute = (schema: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string' ? `https://api.example.org/openapi.json${value}` : value,
    ),
  )
