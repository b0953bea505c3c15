import { expect, test } from 'vitest'
import { nodePath, nodeTree, type ProgrammeNode } from './node.ts'
import { Programme } from './programme.ts'

const nodes: ProgrammeNode[] = [
  { id: 'c1', kind: 'commitment', number: '1', title: { en: 'Dialogue' } },
  { id: 'c1.1', kind: 'measure', number: '1.1', parent: 'c1', title: { en: 'Participation' } },
  { id: 'c1.1-a', kind: 'action', parent: 'c1.1', text: { en: 'Widen' } },
  { id: 'c2', kind: 'commitment', number: '2', title: { en: 'Information' } },
]
const programme = { id: 'plan', kind: 'action-plan', name: { en: 'Plan' }, lifecycle: 'active' }

test('nodes form a tree in printed order', () => {
  expect(nodeTree(nodes)).toMatchObject([
    {
      node: { id: 'c1' },
      children: [{ node: { id: 'c1.1' }, children: [{ node: { id: 'c1.1-a' }, children: [] }] }],
    },
    { node: { id: 'c2' }, children: [] },
  ])
})

test('the path to a node starts at the top', () => {
  expect(nodePath(nodes, 'c1.1-a').map(({ id }) => id)).toEqual(['c1', 'c1.1', 'c1.1-a'])
  expect(nodePath(nodes, 'nowhere')).toEqual([])
})

test('a programme refuses the same node twice, and a parent that does not stand before its child', () => {
  const twice = Programme.safeParse({ ...programme, nodes: [...nodes, nodes[0]] })
  expect(twice.error?.issues[0]).toMatchObject({ path: ['nodes', 4, 'id'] })
  const orphan = Programme.safeParse({ ...programme, nodes: nodes.toReversed() })
  expect(orphan.error?.issues[0]).toMatchObject({
    path: ['nodes', 1, 'parent'],
    message: 'Expected a parent among the nodes before it; received "c1.1"',
  })
})
