/** The formats in which answers come; `json` unless another is asked for. */
export type Format = 'json' | 'ics' | 'jsonld'

export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
} as const satisfies Record<Format, string>

const byMediaType: Record<string, Format> = {
  'application/json': 'json',
  'text/calendar': 'ics',
  'application/ld+json': 'jsonld',
}

/** The format that an Accept header prefers among those that Torg has. */
export function formatWanted(accept: string | undefined): Format {
  if (accept === undefined || !/calendar|ld\+json/.test(accept)) return 'json'
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
export function splitFormat(
  name: string,
  formats: readonly Format[],
): { name: string; format: Format | undefined } {
  const dot = name.lastIndexOf('.')
  const format = formats.find((candidate) => candidate === name.slice(dot + 1))
  return format ? { name: name.slice(0, dot), format } : { name, format: undefined }
}
