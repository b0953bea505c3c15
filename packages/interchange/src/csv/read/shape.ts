import * as z from 'zod'
import { periodIn } from '../../printed-dates/date.ts'
import { lookedUp } from '../../reading/lookup.ts'
import { codeOf } from '../../words/meaning.ts'
import { roleOf } from '../../words/role.ts'

/** The cells of a row by the steps of their columns. */
export type Cells = { [step: string]: string | Cells }

type Schema = z.core.$ZodType

/** What stands at the end of a column: a value, a text in some language, an object, or nothing that the schema knows. */
export function standsFor(schema: Schema, path: readonly string[]): 'value' | 'text' | 'object' | undefined {
  if (schema instanceof z.ZodOptional) return standsFor(schema.def.innerType, path)
  if (schema instanceof z.ZodUnion) {
    const found = schema.def.options.map((option) => standsFor(option, path))
    return (
      found.find((each) => each === 'value' || each === 'text') ?? found.find((each) => each !== undefined)
    )
  }
  const [key, ...rest] = path
  if (key === undefined)
    return schema instanceof z.ZodObject ? 'object' : schema instanceof z.ZodRecord ? 'text' : 'value'
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, Schema> = schema.def.shape
    const field = lookedUp(shape, key)
    return field && standsFor(field, rest)
  }
  if (schema instanceof z.ZodRecord)
    return rest.length === 0 && z.safeParse(schema.def.keyType, key).success ? 'value' : undefined
  return undefined
}

const yes = new Set(['true', 'yes', 'x', '1', 'ja', 'kyllä', 'on'])
const no = new Set(['false', 'no', '0', 'nej', 'ei'])

function truth(text: string): boolean | string {
  const word = text.trim().toLowerCase()
  return yes.has(word) ? true : no.has(word) ? false : text
}

function number(text: string): number | string {
  const value = Number(text.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2'))
  return text.trim() === '' || !Number.isFinite(value) ? text : value
}

/** JSON that is not nested deeper than records are; `undefined` for any other text. */
function json(text: string, depth: number): unknown {
  let open = 0
  for (const [character] of text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '').matchAll(/[[\]{}]/g)) {
    open += character === '[' || character === '{' ? 1 : -1
    if (open > depth) return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type Shaping = { language: string; depth: number }

/** The value that cells stand for, as far as the schema tells; whether it is valid is for the schema to say. */
export function shaped(schema: Schema, cells: string | Cells, how: Shaping): unknown {
  if (schema instanceof z.ZodOptional) return shaped(schema.def.innerType, cells, how)
  if (schema instanceof z.ZodUnion) return oneOf(schema, cells, how)
  if (typeof cells !== 'string') {
    if (!(schema instanceof z.ZodObject)) return cells
    const shape: Record<string, Schema> = schema.def.shape
    return Object.fromEntries(
      Object.entries(cells).map(([key, part]) => {
        const field = lookedUp(shape, key)
        return [key, field ? shaped(field, part, how) : part]
      }),
    )
  }
  if (schema instanceof z.ZodRecord) return { [how.language]: cells }
  if (schema instanceof z.ZodArray) return list(schema, cells, how)
  if (schema instanceof z.ZodNumber) return number(cells)
  if (schema instanceof z.ZodBoolean) return truth(cells)
  if (schema instanceof z.ZodEnum) return code(schema, cells)
  if (schema instanceof z.ZodObject) return object(schema, cells)
  const date = z.safeParse(schema, cells).success ? undefined : periodIn(cells)
  return date !== undefined && z.safeParse(schema, date).success ? date : cells
}

function code(schema: z.ZodEnum, cell: string): unknown {
  const options = schema.options.map(String)
  const word = cell.trim().toLowerCase()
  if (options.includes(word)) return word
  const role = roleOf(word)
  return codeOf(word, options) ?? (role !== undefined && options.includes(role) ? role : cell)
}

function object(schema: z.ZodObject, cell: string): unknown {
  if (cell === '{}') return {}
  return 'href' in schema.def.shape ? { href: cell.trim() } : cell
}

function list(schema: z.ZodArray, cell: string, how: Shaping): unknown {
  const parsed = cell.startsWith('[') ? json(cell, how.depth) : undefined
  if (cell.startsWith('[')) return Array.isArray(parsed) ? parsed : cell
  const { element } = schema.def
  const isOne = (word: string) => z.safeParse(element, shaped(element, word, how)).success
  const parts = cell.trim().split(/\s*[,;]\s*/)
  // Words for a code can have spaces in them, codes cannot.
  const words = parts.flatMap((part) => (isOne(part) ? [part] : part.split(/\s+/)))
  return words.filter((word) => word !== '').map((word) => shaped(element, word, how))
}

function oneOf(schema: z.ZodUnion, cells: string | Cells, how: Shaping): unknown {
  const options =
    schema instanceof z.ZodDiscriminatedUnion && typeof cells !== 'string'
      ? schema.def.options.filter((option) =>
          option._zod.propValues?.[schema.def.discriminator]?.has(cells[schema.def.discriminator] as string),
        )
      : schema.def.options
  const values = options.map((option) => ({ option, value: shaped(option, cells, how) }))
  const fitting = values.find(({ option, value }) => z.safeParse(option, value).success) ?? values[0]
  return fitting ? fitting.value : cells
}
