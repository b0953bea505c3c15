import * as z from 'zod'
import { LegalBasis } from '../organisations/mandate.ts'
import { Matter } from '../organisations/matter.ts'
import { FuzzyDate } from '../values/date.ts'
import { Duration } from '../values/day.ts'
import { expected, issueOf } from '../values/expected.ts'
import { Id, ref } from '../values/id.ts'
import { Identifier } from '../values/identifier.ts'
import { LanguageTag } from '../values/language.ts'
import { Link } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { Cadence, Evaluation, Milestone, ProgressEntry } from './follow-up.ts'
import { ProgrammeNode } from './node.ts'

export const ProgrammeKind = z
  .enum(['strategy', 'action-plan', 'project', 'assignment', 'network-programme', 'partnership'])
  .meta({ id: 'ProgrammeKind', description: 'What sort of programme it is' })
export type ProgrammeKind = z.infer<typeof ProgrammeKind>

/** A body's part in a programme. `body` names one that is not a record of its own. */
export const Governance = z
  .strictObject({
    organisation: ref('organisation').optional(),
    body: LocalizedText.optional(),
    part: z
      .enum(['owns', 'steers', 'prepares', 'assists', 'coordinates', 'monitors', 'advises'])
      .describe('What it does for the programme'),
    tasks: z.array(LocalizedText).optional().describe('Its tasks in the programme'),
  })
  .refine(
    (part) => (part.organisation === undefined) !== (part.body === undefined),
    expected('either-organisation-or-name', 'either an organisation or the name of a body'),
  )
  .meta({ id: 'Governance', description: 'Which body does what in a programme' })
export type Governance = z.infer<typeof Governance>

export const Course = z
  .strictObject({
    title: LocalizedText,
    provider: LocalizedText.optional(),
    language: LanguageTag.optional().describe('Language that it is held in'),
    lifecycle: z.enum(['planned', 'published']).describe('Planned, or published already'),
    free: z.boolean().optional().describe('Whether it costs nothing'),
    link: Link.optional(),
  })
  .meta({ id: 'Course', description: 'A course for those who carry out a programme' })
export type Course = z.infer<typeof Course>

export const LinkList = z
  .strictObject({ title: LocalizedText, links: z.array(Link).min(1).describe('In the order of the source') })
  .meta({ id: 'LinkList', description: 'Links under a title' })
export type LinkList = z.infer<typeof LinkList>

/** What a body has set out to do: a strategy, an action plan, a project, an assignment. */
export const Programme = z
  .strictObject({
    ...recordFields,
    kind: ProgrammeKind.describe('What it is'),
    name: LocalizedText,
    summary: LocalizedText.optional(),
    description: LocalizedText.optional(),
    owner: ref('organisation').optional(),
    participants: z.array(ref('organisation')).optional().describe('Bodies that take part'),
    term: Period.optional(),
    duration: Duration.optional(),
    published: FuzzyDate.optional(),
    lifecycle: z
      .enum(['planned', 'forming', 'active', 'closed'])
      .describe('Planned, forming, active or closed'),
    identifiers: z.array(Identifier).optional().describe('Project number, …'),
    basis: z.array(LegalBasis).optional().describe('Laws, decisions and texts that it rests on'),
    goals: z
      .array(
        z.strictObject({
          id: Id,
          text: LocalizedText,
          term: z.enum(['long', 'short']).optional().describe('How far it looks'),
        }),
      )
      .optional()
      .describe('What it is to achieve'),
    areas: z.array(Matter).optional().describe('Permanent areas of the work'),
    governance: z.array(Governance).optional().describe('Which body does what'),
    relations: z
      .array(
        z.strictObject({
          kind: z
            .enum(['part-of', 'based-on', 'related', 'implements', 'follows'])
            .describe('What ties it to the other'),
          programme: ref('programme'),
        }),
      )
      .optional()
      .describe('Ties to other programmes'),
    nodes: z.array(ProgrammeNode).optional().describe('Its parts, each before the parts under it'),
    milestones: z.array(Milestone).optional().describe('Points in its time that matter'),
    evaluations: z.array(Evaluation).optional().describe('Planned evaluations'),
    cadences: z.array(Cadence).optional().describe('What recurs in following it up'),
    progress: z.array(ProgressEntry).optional().describe('Assessments, added and never changed'),
    documents: z.array(ref('document')).optional().describe('Its documents'),
    support: z
      .array(z.strictObject({ text: LocalizedText, link: Link.optional() }))
      .optional()
      .describe('Help to carry it out'),
    linkLists: z.array(LinkList).optional().describe('Lists of links, as the source groups them'),
    courses: z.array(Course).optional().describe('Courses that it recommends'),
  })
  .superRefine(({ nodes = [] }, context) => {
    const ids = new Set<Id>()
    nodes.forEach(({ id, parent }, index) => {
      if (ids.has(id))
        context.addIssue({
          ...issueOf(expected('node-id-once', "each node's id once"), id),
          path: ['nodes', index, 'id'],
        })
      // A parent stands before its children, so a cycle cannot be written.
      if (parent !== undefined && !ids.has(parent))
        context.addIssue({
          ...issueOf(expected('parent-before-child', 'a parent among the nodes before it'), parent),
          path: ['nodes', index, 'parent'],
        })
      ids.add(id)
    })
  })
  .meta({ id: 'Programme', description: 'A strategy, action plan, project or assignment' })
export type Programme = z.infer<typeof Programme>
