import type { Band } from '#lib/timeline/scale.ts'

/** Whether a role is held: certainly, possibly, or not. */
export type Held = 'yes' | 'unknown' | 'no'

/** Whether a role whose time is drawn as a band is held at a place of the picture. */
export function heldAt({ earliest, from, to, latest }: Band, at: number): Held {
  if (at > from && at < to) return 'yes'
  return at > earliest && at < latest ? 'unknown' : 'no'
}
