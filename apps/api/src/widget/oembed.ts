import { html } from 'hono/html'
import { z } from 'zod'

/** Pixels of a frame for which nobody says how large it may be. */
const usual = { width: 640, height: 720 }

const pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .optional()

export const OembedQuery = z.strictObject({
  url: z.string(),
  format: z
    .string()
    .refine((value) => ['json', 'xml'].includes(value), {
      params: { form: 'one-of', values: ['json', 'xml'], example: 'json' },
    })
    .optional(),
  maxwidth: pixels,
  maxheight: pixels,
})

const titles: Readonly<Record<string, string>> = { sv: 'Evenemang', fi: 'Tapahtumat', en: 'Events' }

/**
 * The description of a framed page, by which an editor that is given its address embeds it.
 * @see https://oembed.com
 */
export function oembedOf(page: URL, { maxwidth, maxheight }: z.infer<typeof OembedQuery>, provider: string) {
  const width = Math.min(usual.width, maxwidth ?? Infinity)
  const height = Math.min(usual.height, maxheight ?? Infinity)
  const title = titles[page.searchParams.get('lang') ?? ''] ?? 'Events'
  const frame = html`<iframe src="${page.href}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Torg',
    provider_url: provider,
    cache_age: 3600,
    html: String(frame),
    width,
    height,
  }
}

/** The same description in XML. */
export const xmlOf = (described: ReturnType<typeof oembedOf>): string => {
  const fields = Object.entries(described).map(([name, value]) => `<${name}>${html`${value}`}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
