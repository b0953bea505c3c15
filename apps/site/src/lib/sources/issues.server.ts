import type { RecordIssue } from '@torg/domain/queries'
import type { Kind, RecordOf } from '@torg/domain/records'
import { SourceIssue } from '@torg/domain/values'
import { api, collectionOf } from '#lib/api/api.server.ts'
import { isMissing } from '#lib/api/failure.ts'
import { kindNames } from '#lib/labels/kinds.ts'
import { addressOf } from '#lib/site/address.ts'
import type { Site } from '#lib/site/site.server.ts'
import type { Said } from '#lib/text/say.ts'
import { issueView } from './sources.server.ts'

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

/** Issues shaped for a page, each with the record that it concerns. */
export const issueViews = (issues: readonly RecordIssue[], site: Site) =>
  Promise.all(issues.map((issue) => shape(issue, site)))

export type ListedIssue = Awaited<ReturnType<typeof shape>>

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
    name: name ? site.say(name) : await nameWithout(record, kind, id, site),
    href: record && addressOf({ kind, record } as Parameters<typeof addressOf>[0], site.lang),
    issue: await issueView(issue, site),
  }
}

/** What to call a record that has neither name nor title: a role or a contact is known by whose it is. */
async function nameWithout(record: unknown, kind: Kind, id: string, { ref, lang }: Site): Promise<Said> {
  if (kind === 'contact') {
    const { of } = record as RecordOf<'contact'>
    if ('person' in of) return (await ref('person', of.person)).name
    if ('organisation' in of) return (await ref('organisation', of.organisation)).name
    if ('programme' in of) return (await ref('programme', of.programme)).name
    return (await ref('event', of.event)).name
  }
  if (kind === 'membership') {
    const { member } = record as RecordOf<'membership'>
    return 'person' in member
      ? (await ref('person', member.person)).name
      : (await ref('organisation', member.organisation)).name
  }
  return { text: id, lang }
}
