import * as m from '#lib/paraglide/messages.js'
import { attendance, eventKind, eventStatus, level, organiserRole, outcomeKind } from './events.ts'
import { lifecycle, openTo, organisationKind, relation, role } from './organisations.ts'
import {
  audience,
  basisKind,
  documentKind,
  evaluationKind,
  nodeKind,
  part,
  postKind,
  programmeKind,
  programmeRelation,
  progress,
  strength,
} from './programmes.ts'
import { issueKind, issueStatus } from './sources.ts'

const there = (relations: Record<string, { there: () => string }>) =>
  Object.fromEntries(Object.entries(relations).map(([kind, words]) => [kind, words.there]))

/** The words of values that are chosen from a list, by the fields that lead to them; with or without the kind of record. */
export const enumerations: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'organisation.kind': organisationKind,
  'organisation.openTo': openTo,
  'organisation.relations.kind': there(relation),
  'organisation.mandate.basis.kind': basisKind,
  'programme.kind': programmeKind,
  'programme.nodes.kind': nodeKind,
  'programme.governance.part': part,
  'programme.basis.kind': basisKind,
  'programme.relations.kind': there(programmeRelation),
  'programme.evaluations.kind': evaluationKind,
  'programme.goals.term': { long: m.programme_goal_long },
  'programme.progress.status': progress,
  'event.kind': eventKind,
  'event.status.kind': eventStatus,
  'event.outcomes.kind': outcomeKind,
  'post.kind': postKind,
  'document.kind': documentKind,
  'membership.role': role,
  'organisers.role': organiserRole,
  'issues.kind': issueKind,
  'issues.status': issueStatus,
  attendance,
  audiences: audience,
  level,
  lifecycle,
  strength,
}
