import type { Day } from '../values/day.ts'
import type { Id } from '../values/id.ts'
import { type Answer, covers, overlaps } from '../values/period.ts'
import { basisOf } from '../values/record.ts'
import { type Matter, scopeIncludes } from './matter.ts'
import type { Membership, Role } from './membership.ts'

export type Question = {
  role: Role
  /** Any matter if absent. */
  matter?: Id | undefined
  on: Day
}

export type Holders<M extends Membership = Membership> = {
  /** `certain` if someone certainly holds the role, `possible` if someone may, else `none`. */
  answer: 'certain' | 'possible' | 'none'
  certain: M[]
  possible: M[]
}

/** Whether a membership is in force on a day, as far as its period and the days that attest it can tell. */
export function inForce({ period, attested }: Membership, on: Day): Answer {
  const time = period === undefined ? 'unknown' : covers(period, on)
  return time === 'unknown' && attested?.includes(on) ? 'yes' : time
}

/**
 * Who holds a role for a matter on a day.
 *
 * A membership is *certain* when it is confirmed, its scope takes in the whole matter and its period covers the day;
 * *possible* when nothing excludes it but one of these is not known (no period stated, dates not exact enough,
 * a scope that names only part of the matter, a pending appointment).
 *
 * @param memberships of one body
 * @param matters of that body; they say which matters are narrower than others
 */
export function holders<M extends Membership>(
  memberships: readonly M[],
  { role, matter, on }: Question,
  matters: readonly Matter[] = [],
): Holders<M> {
  const certain: M[] = []
  const possible: M[] = []
  for (const membership of memberships) {
    if (membership.role !== role) continue
    const inclusion = matter === undefined ? 'all' : scopeIncludes(membership.scope, matter, matters)
    const time = inForce(membership, on)
    if (inclusion === 'none' || time === 'no') continue
    const sure = inclusion === 'all' && time === 'yes' && membership.status === 'confirmed'
    if (sure) certain.push(membership)
    else possible.push(membership)
  }
  return {
    answer: certain.length > 0 ? 'certain' : possible.length > 0 ? 'possible' : 'none',
    certain,
    possible,
  }
}

/** Whether the start of a membership is not stated in the source but concluded from it. */
export const startIsInferred = (membership: Membership): boolean =>
  basisOf(membership, '/period', 'start') === 'inferred'

const mayMeet = (a: Membership, b: Membership): boolean =>
  a.period !== undefined && b.period !== undefined && overlaps(a.period, b.period) !== 'no'

const sharesMatter = (a: Membership, b: Membership, matters: readonly Matter[]): boolean => {
  const [x, y] = [a.scope, b.scope]
  if (x?.kind === 'only') return x.matters.some((matter) => scopeIncludes(y, matter, matters) !== 'none')
  if (y?.kind === 'only') return y.matters.some((matter) => scopeIncludes(x, matter, matters) !== 'none')
  // Two complements of short lists always have something in common: matters are an open list.
  return true
}

/**
 * Pairs of memberships that cannot both hold: two chairs of one body for a common matter at a common time.
 * A second chair for another scope is not a conflict.
 */
export function conflicts<M extends Membership>(
  memberships: readonly M[],
  matters: readonly Matter[] = [],
): [M, M][] {
  const chairs = memberships.filter(({ role, status }) => role === 'chair' && status === 'confirmed')
  return chairs.flatMap((a, index) =>
    chairs
      .slice(index + 1)
      .filter((b) => a.organisation === b.organisation && mayMeet(a, b) && sharesMatter(a, b, matters))
      .map((b): [M, M] => [a, b]),
  )
}
