/** Nodes as the store knows them: of these programmes if any are named, since two programmes may number theirs alike. */
export const nodesOf = (
  programmes: readonly string[] | undefined,
  nodes: readonly string[] | undefined,
): readonly string[] | undefined =>
  programmes && nodes ? programmes.flatMap((programme) => nodes.map((node) => `${programme}/${node}`)) : nodes
