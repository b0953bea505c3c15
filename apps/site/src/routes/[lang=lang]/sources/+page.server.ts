import { compareDates } from '@torg/domain/values'
import { api, upTo } from '#lib/api/api.server.ts'
import { dateInWords } from '#lib/dates/dates.ts'
import { documentKind } from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import { issuesByRecord, recordIssues } from '#lib/sources/issues.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const [documents, issues] = await Promise.all([
    upTo(1000, api.documents.all({ limit: 200 })),
    recordIssues(),
  ])
  return {
    about: { title: m.sources_page_title(), description: m.sources_page_lead() },
    issues: await issuesByRecord(issues, site),
    documents: documents
      .toSorted((a, b) => compareDates(b.date ?? '0000', a.date ?? '0000'))
      .map((document) => ({
        ...site.make('document', document),
        kind: documentKind[document.kind](),
        date: document.date && dateInWords(document.date),
        example: document.example ?? false,
      })),
  }
}
