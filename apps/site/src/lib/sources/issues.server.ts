import type { RecordIssue } from '@torg/domain/queries'
import { SourceIssue } from '@torg/domain/values'
import { api, collectionOf } from '#lib/api/api.server.ts'
import { isMissing } from '#lib/api/failure.ts'
import { kindNames } from '#lib/labels/kinds.ts'
import { addressOf } from '#lib/site/address.ts'
import type { Site } from '#lib/site/site.server.ts'
import { issueView } from './sources.server.ts'

async function shape({ kind, id, name, issue }: RecordIssue, site: Site) {
  const record = await collectionOf(kind)
    .get(id)
    .catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
  return {
    key: `${kind} ${id} ${issue.field} ${issue.kind}`,
    of: kindNames[kind](),
    name: name ? site.say(name) : { text: id, lang: site.lang },
    href: record && addressOf({ kind, record } as Parameters<typeof addressOf>[0], site.lang),
    issue: await issueView(issue, site),
    open: issue.status === 'open',
    /** What cannot be right before what is only missing. */
    rank: SourceIssue.shape.kind.options.indexOf(issue.kind),
    document: issue.document,
  }
}

/** What does not add up in the sources, open questions first. */
export async function allIssues(site: Site) {
  const issues: RecordIssue[] = []
  let cursor: string | null | undefined
  do {
    const page = await api.issues({ cursor: cursor ?? undefined })
    issues.push(...page.items)
    cursor = page.next
  } while (cursor && issues.length < 500)
  const shaped = await Promise.all(issues.map((issue) => shape(issue, site)))
  return shaped.toSorted((a, b) => Number(b.open) - Number(a.open) || a.rank - b.rank)
}

export type ListedIssue = Awaited<ReturnType<typeof allIssues>>[number]
