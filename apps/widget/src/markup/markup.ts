/**
 * What a view says, before it is nodes or text: so the same view makes nodes in a page and markup on a server.
 * Text is always text; `style` and handlers cannot be said.
 */
export type Markup = Tag | string | false | undefined | readonly Markup[]

export type Attributes = Readonly<Record<string, string | false | undefined>> & {
  readonly style?: never
}

export type Tag = { tag: string; attributes: Attributes; children: readonly Markup[] }

/** An element with attributes. */
export function element(name: string, attributes: Attributes, ...children: Markup[]): Tag {
  const [tag = '', part] = name.split('.')
  return { tag, attributes: { class: part, part, ...attributes }, children }
}

/**
 * An element: `h('p.kind soft', 'Seminar')`. What follows the dot is its classes, and as many parts: whatever the
 * widget's own stylesheet can address, so can the host's.
 */
export const h = (name: string, ...children: Markup[]): Tag => element(name, {}, ...children)
