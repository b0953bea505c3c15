import * as z from 'zod'
import { Party } from '../organisations/membership.ts'
import { FuzzyDate } from '../values/date.ts'
import { ref } from '../values/id.ts'
import { Link } from '../values/link.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'

/** An article or blog entry. */
export const Post = z
  .strictObject({
    ...recordFields,
    kind: z
      .enum(['article', 'blog', 'guest-blog', 'news', 'interview'])
      .describe('Article, blog entry, news or interview'),
    title: LocalizedText,
    author: Party.optional(),
    about: z.array(ref('organisation')).optional().describe('Bodies that it is about'),
    publisher: ref('organisation').optional(),
    programme: ref('programme').optional(),
    events: z.array(ref('event')).optional().describe('Events that it tells of'),
    date: FuzzyDate.optional(),
    summary: LocalizedText.optional(),
    text: LocalizedText,
    links: z.array(Link).optional().describe('Links of the text'),
  })
  .meta({ id: 'Post', description: 'An article or blog entry' })
export type Post = z.infer<typeof Post>
