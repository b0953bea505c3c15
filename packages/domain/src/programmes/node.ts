import * as z from 'zod'
import { Deadline } from '../values/deadline.ts'
import { expected, patterned } from '../values/expected.ts'
import { Id, ref } from '../values/id.ts'
import { Link } from '../values/link.ts'
import { LocalizedText } from '../values/text.ts'

/** A part of a programme: a commitment, a measure under it, an action under that. `number` is as printed: `1.2`. */
export const ProgrammeNode = z
  .strictObject({
    id: Id,
    kind: z
      .enum(['commitment', 'measure', 'action', 'workstream'])
      .describe('Commitment, measure, action or workstream'),
    number: patterned(/^\d+(?:\.\d+)*$/, expected('node-number', 'a number such as "1.2"'))
      .optional()
      .describe('As printed: 1.2'),
    parent: Id.optional(),
    title: LocalizedText.optional(),
    text: LocalizedText.optional(),
    responsible: z.array(ref('organisation')).optional().describe('Bodies that answer for it'),
    partners: z.array(ref('organisation')).optional().describe('Bodies that it is done with'),
    due: Deadline.optional(),
    areas: z.array(Id).optional().describe('Areas of the programme that it serves'),
    events: z.array(ref('event')).optional().describe('Events that carry it out'),
    links: z.array(Link).optional().describe('Links of its text'),
  })
  .refine(
    (node) => node.title !== undefined || node.text !== undefined,
    expected('title-or-text', 'a title or a text'),
  )
  .meta({ id: 'ProgrammeNode', description: 'Commitment, measure or action of a programme' })
export type ProgrammeNode = z.infer<typeof ProgrammeNode>

export type NodeTree<N extends ProgrammeNode = ProgrammeNode> = { node: N; children: NodeTree<N>[] }

/** Nodes as a tree, each level in the given order. A node whose parent is missing stands at the top. */
export function nodeTree<N extends ProgrammeNode>(nodes: readonly N[]): NodeTree<N>[] {
  const ids = new Set(nodes.map((node) => node.id))
  const under = (parent: Id | undefined): NodeTree<N>[] =>
    nodes
      .filter((node) =>
        parent === undefined ? node.parent === undefined || !ids.has(node.parent) : node.parent === parent,
      )
      .map((node) => ({ node, children: under(node.id) }))
  return under(undefined)
}

/** A node and those above it, from the top: commitment, measure, action. */
export function nodePath<N extends ProgrammeNode>(nodes: readonly N[], id: Id): N[] {
  const path: N[] = []
  for (
    let node = nodes.find((candidate) => candidate.id === id);
    node !== undefined && !path.includes(node);
    node = nodes.find((candidate) => candidate.id === node?.parent)
  )
    path.unshift(node)
  return path
}
