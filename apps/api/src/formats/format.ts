/** The formats in which answers come, as address ends; `json` unless another is asked for. */
export const formats = ['json', 'ics', 'jsonld', 'csv', 'ndjson', 'atom', 'vcf', 'ttl', 'rdf.jsonld'] as const
export type Format = (typeof formats)[number]

/** Content-Type of each. */
export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  'rdf.jsonld': 'application/ld+json; charset=utf-8',
} as const satisfies Record<Format, string>

/** The media type of a format, without parameters. */
export const mediaType = (format: Format): string => mediaTypes[format].replace(/;.*/, '')

/** By Accept; JSON-LD is schema.org's there, and that of the European vocabularies has its address alone. */
const byMediaType: Readonly<Record<string, Format>> = {
  ...Object.fromEntries(
    formats.filter((format) => format !== 'rdf.jsonld').map((format) => [mediaType(format), format]),
  ),
  'application/ndjson': 'ndjson',
}

/** The format that an Accept header prefers among those that Torg has. */
export function formatWanted(accept: string | undefined): Format {
  if (accept === undefined || !/calendar|ld\+json|csv|ndjson|atom|vcard|turtle/.test(accept)) return 'json'
  const ranked = accept
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const quality = parameters.find((piece) => piece.startsWith('q='))?.slice(2)
      return { format: byMediaType[type], quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ format, quality }) => format !== undefined && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return ranked[0]?.format ?? 'json'
}

/** Takes the format off the end of an address: `vasa.ics` is `vasa` as `ics`. */
export function splitFormat<F extends Format>(
  name: string,
  known: readonly F[],
): { name: string; format: F | undefined } {
  const [format] = known
    .filter((candidate) => name.endsWith(`.${candidate}`))
    .toSorted((a, b) => b.length - a.length)
  return format ? { name: name.slice(0, -format.length - 1), format } : { name, format: undefined }
}
