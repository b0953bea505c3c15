import { compareDates } from '@torg/domain/values'
import { api, upTo } from '#lib/api/api.server.ts'
import { dateInWords } from '#lib/dates/dates.ts'
import { postKind } from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { make, say } = siteFor(event)
  const posts = await upTo(200, api.posts.all({ limit: 100 }))
  return {
    about: { title: m.posts_title(), description: m.posts_lead() },
    posts: posts
      .toSorted((a, b) => compareDates(b.date ?? '0000', a.date ?? '0000'))
      .map((post) => ({
        ...make('post', post),
        kind: postKind[post.kind](),
        date: post.date && dateInWords(post.date),
        summary: post.summary && say(post.summary),
        example: post.example ?? false,
      })),
  }
}
