import type { PublicEvent } from '@torg/domain/events'

/** The open government action plan, and the measures of it that an example event serves. */
export const serving = (...nodes: string[]): Pick<PublicEvent, 'programme' | 'nodes'> => ({
  programme: 'ogp-finland-5',
  nodes: nodes.map((node) => ({ programme: 'ogp-finland-5', node })),
})
