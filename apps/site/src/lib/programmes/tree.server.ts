import { type NodeTree, nodeTree, type Programme, progressOn } from '@torg/domain/programmes'
import type { AskView } from '#lib/asks/asks.server.ts'
import { dateInWords, deadlineInWords } from '#lib/dates/dates.ts'
import { nodeKind, progress as progressLabels } from '#lib/labels/programmes.ts'
import type { Site } from '#lib/site/site.server.ts'
import { linkView } from '#lib/sources/sources.server.ts'
import type { ProgressView } from './progress.server.ts'

/** The commitments of a programme with what lies under them, each with how far it has come and what it asks. */
export async function treeOf(
  programme: Programme,
  asks: readonly AskView[],
  entries: readonly ProgressView[],
  site: Site,
) {
  const { say, refs, today } = site
  const areas = new Map((programme.areas ?? []).map(({ id, name }) => [id, say(name).text]))

  async function shape({ node, children }: NodeTree): Promise<TreeNode> {
    const progress = progressOn(programme.progress ?? [], today, node.id)
    return {
      id: node.id,
      kind: nodeKind[node.kind](),
      level: node.kind,
      number: node.number,
      title: node.title && say(node.title),
      text: node.text && say(node.text),
      due: node.due && deadlineInWords(node.due),
      responsible: await refs('organisation', node.responsible),
      partners: await refs('organisation', node.partners),
      areas: (node.areas ?? []).flatMap((id) => areas.get(id) ?? []),
      events: await refs('event', node.events),
      links: (node.links ?? []).map((link) => linkView(link, site)),
      asks: asks.filter((ask) => ask.nodeId === node.id),
      progress: progress?.status && {
        key: progress.status,
        words: progressLabels[progress.status](),
        asOf: dateInWords(progress.asOf),
      },
      entries: entries.filter((entry) => entry.nodeId === node.id),
      children: await Promise.all(children.map(shape)),
    }
  }

  return Promise.all(nodeTree(programme.nodes ?? []).map(shape))
}

type Refs = Awaited<ReturnType<Site['refs']>>
type Maybe<T> = T | undefined

export type TreeNode = {
  id: string
  kind: string
  level: 'commitment' | 'measure' | 'action' | 'workstream'
  number: Maybe<string>
  title: Maybe<ReturnType<Site['say']>>
  text: Maybe<ReturnType<Site['say']>>
  due: Maybe<string>
  responsible: Refs
  partners: Refs
  areas: string[]
  events: Refs
  links: ReturnType<typeof linkView>[]
  asks: AskView[]
  progress: Maybe<{ key: string; words: string; asOf: string }>
  /** Every assessment of it, the latest first. */
  entries: ProgressView[]
  children: TreeNode[]
}
