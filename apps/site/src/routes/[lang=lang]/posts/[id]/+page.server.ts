import { api } from '#lib/api/api.server.ts'
import { dateInWords } from '#lib/dates/dates.ts'
import { postKind } from '#lib/labels/programmes.ts'
import { describe } from '#lib/site/describe.server.ts'
import { footOf } from '#lib/site/foot.server.ts'
import { leadOn } from '#lib/site/moved.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { linkView, provenance } from '#lib/sources/sources.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (request) => {
  const site = siteFor(request)
  const { say, refs, optional, ref } = site
  const record = await api.posts.get(request.params.id)
  leadOn(request.params.id, record, site.lang, 'posts')
  const title = say(record.title)
  const text = say(record.text)
  const { author } = record
  request.locals.jsonLd = describe('post', record, site)
  return {
    record: footOf('post', record, site),
    about: {
      title: title.text,
      description: record.summary ? say(record.summary).text : postKind[record.kind](),
    },
    post: {
      title,
      kind: postKind[record.kind](),
      date: record.date && dateInWords(record.date),
      author:
        author &&
        ('person' in author
          ? await ref('person', author.person)
          : await ref('organisation', author.organisation)),
      publisher: await optional('organisation', record.publisher),
      aboutBodies: await refs('organisation', record.about),
      programme: await optional('programme', record.programme),
      events: await refs('event', record.events),
      summary: record.summary && say(record.summary),
      text: text.text.split(/\n{2,}/).map((paragraph) => ({ ...text, text: paragraph })),
      links: (record.links ?? []).map((link) => linkView(link, site)),
      example: record.example ?? false,
      from: await provenance(record, site),
    },
    simple: say.metSimple() ? { on: site.simple } : undefined,
  }
}
