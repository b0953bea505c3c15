import type { Markup } from './markup.ts'

/** Makes the nodes of a view. */
export function nodesOf(markup: Markup): (Node | string)[] {
  if (!markup) return []
  if (typeof markup === 'string') return [markup]
  if (!('tag' in markup)) return markup.flatMap(nodesOf)
  const element = document.createElement(markup.tag)
  for (const [name, value] of Object.entries(markup.attributes))
    if (typeof value === 'string') element.setAttribute(name, value)
  element.append(...nodesOf(markup.children))
  return [element]
}
