import type { Membership, Scope } from '@torg/domain/organisations'
import { concept } from '../mapping/concept.ts'
import { period } from '../mapping/date.ts'
import { day, text } from '../mapping/literal.ts'
import { many, one } from '../mapping/mapping.ts'
import { part } from '../mapping/part.ts'
import { provenance } from '../mapping/provenance.ts'
import { ref, refs, within } from '../mapping/reference.ts'
import type { KindMapping } from './kind-mapping.ts'

// Matters are known within the body that the role is in.
const matter = within('matters', ({ record }) => ['organisation', (record as Membership).organisation])

const scope = part<Scope>('torg:Scope', {
  kind: one('dct:type', concept('scope')),
  matters: many('dct:subject', matter),
})

/**
 * A role in a body as a membership of ORG. One that is not decided yet has another type, so that nobody takes it for one.
 * @see https://www.w3.org/TR/vocab-org/#org:Membership
 */
export const membership: KindMapping<'membership'> = {
  types: ({ status }) => [status === 'confirmed' ? 'org:Membership' : 'torg:PendingMembership'],
  table: {
    organisation: one('org:organization', ref('organisation')),
    member: refs('org:member'),
    role: one('org:role', concept('role', ['org:Role'])),
    title: text('dct:title'),
    onBehalfOf: one('torg:onBehalfOf', ref('organisation')),
    scope: one('torg:scope', scope),
    status: one('adms:status', concept('membership-status')),
    period: one('org:memberDuring', period),
    attested: many('torg:attested', day),
    ...provenance,
  },
}
