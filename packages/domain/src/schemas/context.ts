import * as z from 'zod'
import { kindNames, kinds } from '../records/kinds.ts'
import { FuzzyDate } from '../values/date.ts'
import { Day, Instant } from '../values/day.ts'
import { referenceRegistry } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'
import { WebAddress } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { Recorded } from '../values/record.ts'
import { ownTerms } from './address.ts'
import { classes, prefixes, terms } from './vocabulary.ts'

type Definition = string | { [keyword: string]: unknown }

/** A JSON-LD 1.1 context. @see https://www.w3.org/TR/json-ld11/#the-context */
export type JsonLdContext = { '@context': { [term: string]: Definition | number } }

const datatypes = new Map<z.core.$ZodType, string>([
  [Day, 'xsd:date'],
  [Instant, 'xsd:dateTime'],
  [FuzzyDate, 'edtf:EDTF'],
  [Period, 'edtf:EDTF'],
  [WebAddress, '@id'],
])

/** A described copy of a schema still is that schema. */
const origin = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema._zod.parent && !datatypes.has(schema) ? origin(schema._zod.parent) : schema

const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? bare(schema.def.innerType) : schema

const isText = (schema: z.core.$ZodType) =>
  schema instanceof z.ZodRecord && schema.def.keyType === LanguageTag

const idOf = (schema: z.core.$ZodType): string | undefined =>
  z.globalRegistry.get(schema)?.id ?? (schema._zod.parent && idOf(schema._zod.parent))

/** What a value of a schema is in a graph, beside the term that it is said with. */
function definitionOf(schema: z.core.$ZodType, name: string): { [keyword: string]: unknown } {
  const at = bare(schema)
  if (isText(at)) return { '@container': '@language' }
  if (at instanceof z.ZodArray) {
    const item = bare(at.def.element)
    // There are no lists of texts in several languages.
    return isText(item) ? { '@type': '@json' } : { ...definitionOf(item, name), '@container': '@list' }
  }
  if (referenceRegistry.get(at)) return { '@type': '@vocab' }
  const datatype = datatypes.get(origin(at))
  if (datatype) return { '@type': datatype }
  const fields = fieldsOf(at, idOf(at) ?? name)
  return Object.keys(fields).length === 0 ? {} : { '@context': fields }
}

const absolute = (iri: string): string => {
  const [prefix = '', name = ''] = iri.split(':', 2)
  return `${{ ...prefixes, torg: ownTerms }[prefix] ?? `${prefix}:`}${name}`
}

/**
 * A context in which the ids in a field are addresses beside those of their kind. It knows no term but that of the
 * field, so that an id is not taken for a term that happens to be spelled the same.
 */
function addressesIn(
  schema: z.core.$ZodType,
  key: string,
  definition: { '@id': string },
): Definition | undefined {
  const at = bare(schema)
  const target = referenceRegistry.get(at instanceof z.ZodArray ? bare(at.def.element) : at)
  const field = { ...definition, '@id': absolute(definition['@id']) }
  return (
    target && {
      ...definition,
      '@context': [null, { '@vocab': `../${kinds[target.kind].path}/`, [key]: field }],
    }
  )
}

function fieldsOf(schema: z.core.$ZodType, name: string): { [key: string]: Definition } {
  if (schema instanceof z.ZodUnion)
    return Object.assign({}, ...schema.def.options.map((option) => fieldsOf(option, idOf(option) ?? name)))
  if (!(schema instanceof z.ZodObject)) return {}
  return Object.fromEntries(
    Object.entries<z.core.$ZodType>(schema.def.shape).map(([key, field]) => {
      const term = `${name}.${key}`
      const iri = key === 'id' ? 'dct:identifier' : (terms[term] ?? `torg:${term}`)
      const value = definitionOf(field, term)
      if (Object.keys(value).length === 0) return [key, iri]
      const definition = { '@id': iri, ...value }
      return [key, addressesIn(field, key, definition) ?? definition]
    }),
  )
}

/**
 * The JSON-LD context of records: with it and an `@type` such as `PublicEvent` beside their keys, they are linked data.
 *
 * References become addresses relative to the record's own, as the API lays them out: the owner of
 * `https://api.example.org/programmes/plan` is `https://api.example.org/organisations/…`. Lists keep their order.
 */
export function jsonLdContext(): JsonLdContext {
  const types = kindNames.map((kind) => {
    const { schema } = kinds[kind]
    const name = idOf(schema) ?? kind
    const fields = {
      ...fieldsOf(schema, name),
      id: '@id',
      recorded: { '@id': 'torg:recorded', ...definitionOf(Recorded, 'Recorded') },
    }
    return [name, { '@id': classes[name] ?? `torg:${name}`, '@context': fields }]
  })
  return { '@context': { '@version': 1.1, torg: ownTerms, ...prefixes, ...Object.fromEntries(types) } }
}
