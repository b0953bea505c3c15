import { scopeIncludes } from '@torg/domain/organisations'
import { parseStored } from '@torg/storage'
import type { Deps } from '../deps.ts'
import { given } from '../lists/given.ts'
import type { Narrow } from '../lists/narrow.ts'
import { Refusal } from '../problems/refusal.ts'
import { findRecord } from '../records/find.ts'
import { recordRoutes } from '../records/routes.ts'

export const memberships = (deps: Deps) => recordRoutes('membership', deps, narrowMemberships)

const narrowMemberships: Narrow<'membership'> = async (query, _present, store) => {
  const { organisation, person, member, role, matter, on, q } = query
  const filter = given({ organisation, person, member, role, on, q })
  if (matter === undefined) return { filter }
  const [body, ...others] = organisation ?? []
  // Which matters are narrower than others is known within one body only.
  if (body === undefined || others.length > 0)
    throw new Refusal('bad_request', {}, [
      { parameter: 'matter', code: 'needs_other', other: 'organisation' },
    ])
  const found = await findRecord(store, 'organisation', body)
  const matters = 'stored' in found ? (parseStored(found.stored).matters ?? []) : []
  return {
    filter,
    sift: ({ scope }) => scopeIncludes(scope, matter, matters) !== 'none',
    kinds: ['organisation'],
  }
}
