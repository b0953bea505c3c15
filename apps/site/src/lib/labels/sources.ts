import type { SourceIssue } from '@torg/domain/values'
import * as m from '#lib/paraglide/messages.js'

export const issueKind: Record<SourceIssue['kind'], () => string> = {
  'impossible-date': m.issue_impossible_date,
  conflict: m.issue_conflict,
  'missing-year': m.issue_missing_year,
  'missing-target': m.issue_missing_target,
  'missing-value': m.issue_missing_value,
  misprint: m.issue_misprint,
  redacted: m.issue_redacted,
}

export const issueStatus: Record<SourceIssue['status'], () => string> = {
  open: m.issue_status_open,
  confirmed: m.issue_status_confirmed,
  rejected: m.issue_status_rejected,
  settled: m.issue_status_settled,
}
