import { api } from '#lib/api/api.server.ts'
import { dateInWords } from '#lib/dates/dates.ts'
import { audience, documentKind } from '#lib/labels/programmes.ts'
import { describe } from '#lib/site/describe.server.ts'
import { footOf } from '#lib/site/foot.server.ts'
import { leadOn } from '#lib/site/moved.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { issuesByRecord, recordIssues } from '#lib/sources/issues.server.ts'
import { linkView, provenance } from '#lib/sources/sources.server.ts'
import { languageName } from '#lib/text/say.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (request) => {
  const site = siteFor(request)
  const { say, ref, optional } = site
  const record = await api.documents.get(request.params.id)
  leadOn(request.params.id, record, site.lang, 'sources')
  const issues = await recordIssues()
  const kind = documentKind[record.kind]()
  const title = say(record.title)
  request.locals.jsonLd = describe('document', record, site)
  return {
    record: footOf('document', record, site),
    about: { title: title.text, description: record.summary ? say(record.summary).text : kind },
    document: {
      title,
      kind,
      summary: record.summary && say(record.summary),
      publisher: await optional('organisation', record.publisher),
      programme: await optional('programme', record.programme),
      date: record.date && dateInWords(record.date),
      languages: (record.languages ?? []).map(languageName),
      recipients: (record.recipients ?? []).map((value) => audience[value]()),
      signatories: await Promise.all(
        (record.signatories ?? []).map(async (signatory) => ({
          person: await ref('person', signatory.person),
          title: signatory.title && say(signatory.title),
        })),
      ),
      links: (record.links ?? []).map((link) => linkView(link, site)),
      from: await provenance(record, site),
    },
    issues: await issuesByRecord(
      issues.filter(({ issue }) => issue.document === record.id),
      site,
    ),
  }
}
