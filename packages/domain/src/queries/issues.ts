import * as z from 'zod'
import { Id, Kind } from '../values/id.ts'
import { SourceIssue } from '../values/source.ts'
import { LocalizedText } from '../values/text.ts'
import { lang } from './lists.ts'
import { Next } from './page.ts'
import * as parameter from './parameter.ts'

export const IssuesQuery = z.strictObject({
  kind: parameter.oneOf(SourceIssue.shape.kind, 'impossible-date', 'Of these kinds'),
  status: parameter.oneOf(SourceIssue.shape.status, 'open', 'With these statuses'),
  of: parameter.oneOf(Kind, 'call', 'In records of these kinds'),
  cursor: parameter.cursor('The `next` of the page before'),
  lang,
})
export type IssuesQuery = z.output<typeof IssuesQuery>

/** An error or a gap of a source, and the record that it concerns. */
export const RecordIssue = z
  .strictObject({
    kind: Kind,
    id: Id,
    name: LocalizedText.optional().describe('Name or title of the record, if it has one'),
    issue: SourceIssue,
    documentTitle: LocalizedText.optional(),
  })
  .meta({ id: 'RecordIssue' })
export type RecordIssue = z.infer<typeof RecordIssue>

export const IssuesAnswer = z
  .strictObject({ items: z.array(RecordIssue), next: Next })
  .meta({ id: 'IssuesAnswer' })
export type IssuesAnswer = z.infer<typeof IssuesAnswer>
