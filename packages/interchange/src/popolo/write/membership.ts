import type { Membership, Role } from '@torg/domain/organisations'
import { pick } from '@torg/domain/values'
import type { Find, Given } from '../../context.ts'
import type { Field } from '../../losses/account.ts'
import { slug } from '../../reading/id.ts'
import { sayRole } from '../../words/role.ts'
import type { PopoloObject } from '../document.ts'
import { writeText } from '../text.ts'
import { writePeriod } from './date.ts'
import { writeExample } from './example.ts'

// What one holds and another takes over; anybody can be a member beside others.
const positions = new Set<Role>([
  'chair',
  'vice-chair',
  'secretary',
  'secretary-general',
  'coordinator',
  'head',
  'minister',
])

const apart = { sv: 'utom', fi: 'paitsi', en: 'except' }

/** The post that a membership is in, if it is a position or limited to some matters; https://www.popoloproject.com/specs/post.html */
export function writePost(
  { organisation, role, scope }: Membership,
  language: string,
  find: Find,
): (PopoloObject & { id: string }) | undefined {
  if (scope === undefined && !positions.has(role)) return undefined
  const matters = find('organisation', organisation)?.matters ?? []
  const names = scope?.matters.map((id) => {
    const matter = matters.find((each) => each.id === id)
    return matter ? pick(matter.name, [language]).text : id
  })
  const except = scope?.kind === 'except' ? `${pick(apart, [language]).text} ` : ''
  return {
    id: [organisation, role, scope?.kind, ...(scope?.matters ?? [])]
      .filter(Boolean)
      .map((part) => slug(String(part)))
      .join('/'),
    label: names ? `${sayRole(role, language)}: ${except}${names.join(', ')}` : sayRole(role, language),
    role,
    organization_id: organisation,
  }
}

/**
 * https://www.popoloproject.com/specs/membership.html. A Popolo membership is a fact: only one that is confirmed can be
 * written, and so its status is.
 */
export function writeMembership(
  membership: Field<Given<'membership'>>,
  post: string | undefined,
  language: string,
): PopoloObject {
  const member = membership.get('member')
  const [person, body] = [member.get('person')?.carry(), member.get('organisation')?.carry()]
  const onBehalfOf = membership.get('onBehalfOf')?.carry()
  membership.get('status').carry()
  if (post !== undefined) membership.get('scope')?.lose('in-words')
  return {
    id: membership.get('id').carry(),
    ...(person === undefined ? {} : { person_id: person }),
    ...(body === undefined ? {} : { member: { '@type': 'Organization', id: body } }),
    organization_id: membership.get('organisation').carry(),
    role: membership.get('role').carry(),
    ...writeText('label', membership.get('title'), language),
    ...(post === undefined ? {} : { post_id: post }),
    ...(onBehalfOf === undefined ? {} : { on_behalf_of_id: onBehalfOf }),
    ...writePeriod(['start_date', 'end_date'], membership.get('period')),
    ...writeExample(membership.get('example'), language),
    contact_details: [],
  }
}
