import * as z from 'zod'
import { Id } from '../values/id.ts'
import { LocalizedText } from '../values/text.ts'

/** A subject that a body deals with. Its id is known within the body: `public-administration`. */
export const Matter = z
  .strictObject({ id: Id, name: LocalizedText, broader: Id.optional() })
  .meta({ id: 'Matter', description: 'Subject that a role can be limited to' })
export type Matter = z.infer<typeof Matter>

/** Which matters a role is for: a list, or all except a list. A role without scope is for all matters. */
export const Scope = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('only'),
      matters: z.array(Id).min(1).describe('Ids of matters of the body'),
    }),
    z.strictObject({
      kind: z.literal('except'),
      matters: z.array(Id).min(1).describe('Ids of matters of the body'),
    }),
  ])
  .meta({ id: 'Scope', description: 'Matters a role is for: only these, or all except these' })
export type Scope = z.infer<typeof Scope>

/** Whether `matter` is `ancestor` or lies under it. */
export function isWithin(matter: Id, ancestor: Id, matters: readonly Matter[]): boolean {
  const seen = new Set<Id>()
  for (let at: Id | undefined = matter; at !== undefined && !seen.has(at); ) {
    if (at === ancestor) return true
    seen.add(at)
    at = matters.find((candidate) => candidate.id === at)?.broader
  }
  return false
}

export type Inclusion = 'all' | 'part' | 'none'

const named = (matter: Id, list: readonly Id[], matters: readonly Matter[]): Inclusion =>
  list.some((entry) => isWithin(matter, entry, matters))
    ? 'all'
    : list.some((entry) => isWithin(entry, matter, matters))
      ? 'part'
      : 'none'

/** How much of a matter a scope takes in: `part` when the scope names something narrower than the matter. */
export function scopeIncludes(scope: Scope | undefined, matter: Id, matters: readonly Matter[]): Inclusion {
  if (scope === undefined) return 'all'
  const inclusion = named(matter, scope.matters, matters)
  if (scope.kind === 'only' || inclusion === 'part') return inclusion
  return inclusion === 'all' ? 'none' : 'all'
}
