import * as z from 'zod'

const Category = z.object({ score: z.number().nullable() })

/** The part of Lighthouse's report that is read here. @see https://github.com/GoogleChrome/lighthouse */
const Report = z.object({
  categories: z.object({
    performance: Category,
    accessibility: Category,
    'best-practices': Category,
    seo: Category,
  }),
  audits: z.looseObject({
    metrics: z.object({
      details: z
        .object({ items: z.array(z.looseObject({ largestContentfulPaint: z.number().optional() })) })
        .optional(),
    }),
    'network-requests': z.object({
      details: z
        .object({
          items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })),
        })
        .optional(),
    }),
  }),
})

export type Measured = {
  /** Of 100, for each of `categories`; `undefined` where Lighthouse could not tell. */
  scores: (number | undefined)[]
  /** Milliseconds until the largest piece of the page is seen, on a simulated slow 4G line. */
  largestPaint: number | undefined
  /** Bytes over the line, compressed. */
  bytes: { document: number; scripts: number; styles: number; fonts: number }
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** @throws ZodError when the report is not one of Lighthouse's */
export function readReport(text: string): Measured {
  const { categories: found, audits } = Report.parse(JSON.parse(text))
  const requests = audits['network-requests'].details?.items ?? []
  const bytesOf = (type: string) =>
    requests
      .filter(({ resourceType }) => resourceType === type)
      .reduce((sum, { transferSize }) => sum + transferSize, 0)
  return {
    scores: categories.map((name) => {
      const { score } = found[name]
      return score === null ? undefined : Math.round(score * 100)
    }),
    largestPaint: audits.metrics.details?.items[0]?.largestContentfulPaint,
    bytes: {
      document: bytesOf('Document'),
      scripts: bytesOf('Script'),
      styles: bytesOf('Stylesheet'),
      fonts: bytesOf('Font'),
    },
  }
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

/** A row of a Markdown table. */
export const row = (name: string, { scores, largestPaint, bytes }: Measured): string =>
  `| ${[
    name,
    ...scores.map((score) => score ?? '–'),
    largestPaint === undefined ? '–' : (largestPaint / 1000).toFixed(2),
    kilobytes(bytes.document),
    kilobytes(bytes.scripts),
    kilobytes(bytes.styles),
    kilobytes(bytes.fonts),
  ].join(' | ')} |`

export const head = [
  '| page | performance | accessibility | best practices | SEO | LCP s | document kB | scripts kB | style files kB | fonts kB |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
].join('\n')
