import * as z from 'zod'
import { FuzzyDate } from '../values/date.ts'
import { ref } from '../values/id.ts'
import { Identifier } from '../values/identifier.ts'
import { LanguageTag } from '../values/language.ts'
import { Link } from '../values/link.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { Audience } from './audience.ts'

/** A published document: a letter, slides, a strategy, a web page. Sources of records are documents. */
export const PublicDocument = z
  .strictObject({
    ...recordFields,
    kind: z
      .enum([
        'letter',
        'slides',
        'web-page',
        'blog-post',
        'strategy',
        'action-plan',
        'handbook',
        'recommendation',
        'fact-sheet',
        'memorandum',
        'directive',
        'form',
        'other',
      ])
      .describe('What it is'),
    title: LocalizedText,
    summary: LocalizedText.optional(),
    publisher: ref('organisation').optional(),
    date: FuzzyDate.optional(),
    identifiers: z.array(Identifier).optional().describe('Numbers that it is cited by'),
    languages: z.array(LanguageTag).optional().describe('Languages that it is in'),
    programme: ref('programme').optional(),
    recipients: z.array(Audience).optional().describe('Audiences that a letter is sent to'),
    signatories: z
      .array(z.strictObject({ person: ref('person'), title: LocalizedText.optional() }))
      .optional()
      .describe('Who signed it'),
    links: z.array(Link).optional().describe('Where it can be read'),
  })
  .meta({ id: 'PublicDocument', description: 'A published document; sources of records are documents' })
export type PublicDocument = z.infer<typeof PublicDocument>
