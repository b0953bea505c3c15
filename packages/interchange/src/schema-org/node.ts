export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

/** A node of JSON-LD. */
export type JsonLdNode = { readonly [property: string]: JsonLdValue }

/** A JSON-LD document in the schema.org vocabulary. */
export type JsonLdDocument = JsonLdNode & { readonly '@context': 'https://schema.org' }

type Properties = { readonly [property: string]: JsonLdValue | undefined }

/** A node of a type, without the properties that have no value; a list of one value is that value. */
export function node(type: string | readonly string[], properties: Properties): JsonLdNode {
  const given = Object.entries({ '@type': type, ...properties }).flatMap(([property, value]) => {
    if (value === undefined) return []
    if (!Array.isArray(value)) return [[property, value] as const]
    return value.length === 0 ? [] : [[property, value.length === 1 ? value[0] : value] as const]
  })
  return Object.fromEntries(given)
}
