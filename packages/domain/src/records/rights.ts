import * as z from 'zod'

/** What a key may do for its organisation, each with all that stands before it. */
export const KeyRole = z.enum(['reader', 'editor', 'publisher', 'administrator']).meta({
  id: 'KeyRole',
  description:
    'A reader sees drafts, an editor writes them, a publisher publishes, changes and removes records, an administrator may all of this',
})
export type KeyRole = z.infer<typeof KeyRole>

/** Whether a role may do what `needed` may. */
export const mayAs = (role: KeyRole, needed: KeyRole): boolean =>
  KeyRole.options.indexOf(role) >= KeyRole.options.indexOf(needed)
