import type { RecordIssue } from '@torg/domain/queries'
import { SourceIssue } from '@torg/domain/values'
import { api, collectionOf } from '#lib/api/api.server.ts'
import { isMissing } from '#lib/api/failure.ts'
import { kindName } from '#lib/labels/kinds.ts'
import { addressOf } from '#lib/site/address.ts'
import { nameOfRecord } from '#lib/site/record-name.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import { issueViews } from './sources.server.ts'

/** What cannot be right before what is only missing. */
const rank = ({ issue }: RecordIssue) => SourceIssue.shape.kind.options.indexOf(issue.kind)
const isOpen = ({ issue }: RecordIssue) => issue.status === 'open'

/** What does not add up in the sources: open questions first, the gravest first among them. */
export async function recordIssues(query: { status?: SourceIssue['status'] } = {}): Promise<RecordIssue[]> {
  const issues: RecordIssue[] = []
  let cursor: string | undefined
  do {
    const page = await api.issues({ ...query, cursor })
    issues.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor && issues.length < 500)
  return issues.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || rank(a) - rank(b))
}

/** Issues shaped for a page, under the records that they concern. */
export const issuesByRecord = (issues: readonly RecordIssue[], site: Site) =>
  Promise.all(
    [...Map.groupBy(issues, ({ kind, id }) => `${kind} ${id}`)].flatMap(([key, those]) =>
      those[0] ? [shape(key, those[0], those, site)] : [],
    ),
  )

export type IssuesOfRecord = Awaited<ReturnType<typeof shape>>

async function shape(
  key: string,
  { kind, id, name }: RecordIssue,
  those: readonly RecordIssue[],
  site: Site,
) {
  const record = await collectionOf(kind)
    .get(id)
    .catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
  return {
    key,
    of: kindName[kind](),
    name: name ? site.say(name) : await nameOfRecord(kind, id, record, site),
    href: record && addressOf({ kind, record } as Parameters<typeof addressOf>[0], site.lang),
    issues: await issueViews(
      those.map(({ issue }) => issue),
      site,
    ),
  }
}
