import * as z from 'zod'
import { expected } from './expected.ts'
import { LanguageTag } from './language.ts'
import { LocalizedText } from './text.ts'

/** An address on the web. Only http and https: what a page may link to. */
export const WebAddress = z
  .url({ protocol: /^https?$/ })
  .meta({ id: 'WebAddress', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://', description: 'http or https address' })

/**
 * A link whose title may be in one language and its target in another. A source may name a link without saying
 * where it leads: then `status` is `missing` and there is no `href`.
 */
export const Link = z
  .strictObject({
    href: WebAddress.optional(),
    title: LocalizedText.optional(),
    language: LanguageTag.optional().describe('Language of the target'),
    status: z
      .enum(['working', 'unverified', 'broken', 'missing'])
      .optional()
      .describe('missing: the source names the link but not its target'),
    asPrinted: z.string().min(1).optional().describe('The address as printed, when it had to be mended'),
    note: LocalizedText.optional(),
  })
  .refine(
    (link) => (link.href === undefined) === (link.status === 'missing'),
    expected('href-or-missing', 'an href, or the status "missing" without one'),
  )
  .refine(
    (link) => link.href !== undefined || link.title !== undefined,
    expected('title-without-target', 'a title for a link without target'),
  )
  .meta({ id: 'Link', description: 'Link with title, language of its target, and status' })
export type Link = z.infer<typeof Link>
