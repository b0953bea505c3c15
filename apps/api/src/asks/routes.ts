import type { Deps } from '../deps.ts'
import { feed } from '../formats/feed.ts'
import { given } from '../lists/given.ts'
import { nodesOf } from '../programmes/nodes.ts'
import { recordRoutes } from '../records/routes.ts'
import { widened } from './audiences.ts'

export const asks = (deps: Deps) =>
  recordRoutes(
    'ask',
    deps,
    ({ audience, strength, due_before, programme, node, q }) => ({
      filter: given({
        audience: widened(audience),
        strength,
        programme,
        node: nodesOf(programme, node),
        dueBefore: due_before,
        q,
      }),
    }),
    { atom: feed('ask', { sv: 'Vad som begärs', fi: 'Mitä pyydetään', en: 'What is asked' }) },
  )
