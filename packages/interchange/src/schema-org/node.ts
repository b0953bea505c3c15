export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

/** A node of JSON-LD. */
export type JsonLdNode = { readonly [property: string]: JsonLdValue }

/** A JSON-LD document in the schema.org vocabulary. */
export type JsonLdDocument = JsonLdNode & { readonly '@context': 'https://schema.org' }

type Properties = { readonly [property: string]: JsonLdValue | undefined }

/** A node of a type, without the properties that have no value; a list of one value is that value. */
export function node(type: string | readonly string[], properties: Properties): JsonLdNode {
  const given: Record<string, JsonLdValue> = {}
  for (const [property, value] of Object.entries({ '@type': type, ...properties })) {
    const only: JsonLdValue | undefined = Array.isArray(value) && value.length < 2 ? value[0] : value
    if (only !== undefined) given[property] = only
  }
  return given
}
