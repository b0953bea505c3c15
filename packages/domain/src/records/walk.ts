import * as z from 'zod'
import type { JsonPointer } from '../values/id.ts'
import { pointerTo } from '../values/pointer.ts'

type Schema = z.core.$ZodType

/** A value that was sought, where it is in the record, and what holds it under which key. */
export type Place = {
  value: unknown
  pointer: JsonPointer
  holder: Record<PropertyKey, unknown>
  key: PropertyKey
}

type Tell<Mark> = (mark: Mark, place: Place) => void

/** Goes through what one holder has under one key, and tells of what is sought in it. */
type Way<Mark> = (place: Place, tell: Tell<Mark>) => void

/**
 * Finds values by their schemas in valid records. Which ways lead to any is worked out once for each schema, so that
 * nothing else of a record is looked at.
 * @param markOf says what a schema is sought as; `undefined` when its values are not
 */
export class Finder<Mark> {
  readonly #markOf: (schema: Schema) => Mark | undefined
  readonly #ways = new Map<Schema, Way<Mark> | undefined>()

  constructor(markOf: (schema: Schema) => Mark | undefined) {
    this.#markOf = markOf
  }

  /** Tells of everything that is sought in a record, from the record itself inwards. */
  find(schema: Schema, record: unknown, tell: Tell<Mark>): void {
    this.#wayIn(schema)?.({ value: record, pointer: '', holder: { '': record }, key: '' }, tell)
  }

  #wayIn(schema: Schema): Way<Mark> | undefined {
    if (schema instanceof z.ZodOptional) return this.#wayIn(schema.def.innerType)
    if (this.#ways.has(schema)) return this.#ways.get(schema)
    let way: Way<Mark> | undefined
    // A schema can hold itself, and is met again before it is known whether anything is in it.
    this.#ways.set(schema, (place, tell) => way?.(place, tell))
    way = this.#begin(schema)
    this.#ways.set(schema, way)
    return way
  }

  #begin(schema: Schema): Way<Mark> | undefined {
    const [mark, inwards] = [this.#markOf(schema), this.#inwards(schema)]
    if (mark === undefined) return inwards
    return (place, tell) => {
      tell(mark, place)
      inwards?.(place, tell)
    }
  }

  #inwards(schema: Schema): Way<Mark> | undefined {
    if (schema instanceof z.ZodObject) return this.#throughObject(schema)
    if (schema instanceof z.ZodArray) return this.#throughArray(schema)
    if (schema instanceof z.ZodDiscriminatedUnion) return this.#throughNamed(schema)
    if (schema instanceof z.ZodUnion) return this.#throughUnion(schema)
    return undefined
  }

  #throughObject(schema: z.ZodObject): Way<Mark> | undefined {
    const fields = new Map<string, { way: Way<Mark>; segment: string }>()
    for (const [key, field] of Object.entries<Schema>(schema.def.shape)) {
      const way = this.#wayIn(field)
      if (way) fields.set(key, { way, segment: pointerTo([key]) })
    }
    if (fields.size === 0) return undefined
    return ({ value, pointer }, tell) => {
      if (!isObject(value)) return
      // In the order of the record, which is not always that of its schema.
      for (const key of Object.keys(value)) {
        const field = fields.get(key)
        if (field === undefined || value[key] === undefined) continue
        field.way({ value: value[key], pointer: `${pointer}${field.segment}`, holder: value, key }, tell)
      }
    }
  }

  #throughArray(schema: z.ZodArray): Way<Mark> | undefined {
    const way = this.#wayIn(schema.def.element)
    if (way === undefined) return undefined
    return ({ value, pointer }, tell) => {
      if (!Array.isArray(value)) return
      for (const [index, item] of value.entries())
        if (item !== undefined)
          way({ value: item, pointer: `${pointer}/${index}`, holder: value as never, key: index }, tell)
    }
  }

  #throughNamed(schema: z.ZodDiscriminatedUnion): Way<Mark> | undefined {
    const { options, discriminator } = schema.def
    const byName = new Map<unknown, Way<Mark>>()
    for (const option of options.toReversed()) {
      const way = this.#wayIn(option)
      for (const name of option._zod.propValues?.[discriminator] ?? [])
        if (way) byName.set(name, way)
        else byName.delete(name)
    }
    if (byName.size === 0) return undefined
    return (place, tell) => {
      if (isObject(place.value)) byName.get(place.value[discriminator])?.(place, tell)
    }
  }

  #throughUnion(schema: z.ZodUnion): Way<Mark> | undefined {
    const options = schema.def.options.map((option) => ({ option, way: this.#wayIn(option) }))
    if (options.every(({ way }) => way === undefined)) return undefined
    return (place, tell) => {
      const { value } = place
      if (!isObject(value)) return
      const possible = options.filter(({ option }) => mayBe(option, value))
      // Trying options one after the other costs most of a walk, and keys nearly always tell.
      const only =
        possible.length > 1 ? possible.find(({ option }) => z.safeParse(option, value).success) : possible[0]
      only?.way?.(place, tell)
    }
  }
}

/** Whether the keys of an object are those of a schema. */
function mayBe(schema: Schema, value: object): boolean {
  if (!(schema instanceof z.ZodObject)) return true
  const { shape, catchall } = schema.def
  return (
    Object.entries<Schema>(shape).every(([key, field]) => field instanceof z.ZodOptional || key in value) &&
    (!(catchall instanceof z.ZodNever) || Object.keys(value).every((key) => key in shape))
  )
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null
