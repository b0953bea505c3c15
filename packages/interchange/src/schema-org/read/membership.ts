import { Role } from '@torg/domain/organisations'
import { Id, type LocalizedText, Period, type Stated } from '@torg/domain/values'
import { list } from '../../reading/fields.ts'
import { slug } from '../../reading/id.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, passOver } from '../../reading/json.ts'
import { saysExample } from '../../words/own.ts'
import { roleOf } from '../../words/role.ts'
import { nodesIn, scalarIn, textIn, typesOf } from './node.ts'
import { idIn, type SchemaOrgReading } from './reading.ts'

/** What joins a body and somebody in it: a role between them, or the one named by the other directly. */
export type Tie = {
  at: Entry
  organisation?: Entry | undefined
  member?: Entry | undefined
  /** What the property that names them says of the role. */
  assumed: Role
}

export const isRole = (node: Entry): boolean =>
  typesOf(node).some((type) => /^(?:Organization|Employee)?Role$/.test(type))

const known = new Set(
  '@id @type @context url identifier additionalType disambiguatingDescription description roleName startDate endDate member memberOf employee worksFor affiliation'.split(
    ' ',
  ),
)

/** The ends of a role's time; an end that is not there is not known. */
function periodOf(role: Entry): Period | undefined {
  const [start, end] = ['startDate', 'endDate'].map((key) => scalarIn(role, key)?.replace(/T.*$/, ''))
  if (start === undefined && end === undefined) return undefined
  return Period.safeParse(start === end ? start : `${start ?? ''}/${end ?? ''}`).data
}

function partyOf(member: Entry | undefined, read: SchemaOrgReading): Record<string, Id> | undefined {
  const person = member && idIn(member, 'person', read)
  if (person !== undefined) return { person }
  const organisation = member && idIn(member, 'organisation', read)
  return organisation === undefined ? undefined : { organisation }
}

function roleIn(
  said: string | undefined,
  title: LocalizedText | undefined,
  assumed: Role,
  stated: Stated[],
): Role {
  const exact = Role.safeParse(said?.toLowerCase())
  if (exact.success) return exact.data
  const meant = roleOf(said ?? Object.values(title ?? {})[0] ?? '')
  if (meant === undefined || said === undefined) stated.push(inferred('/role', said))
  return meant ?? assumed
}

/** A role of somebody in a body as a membership; the two must be records here or known elsewhere. */
export function readMembership({ at, assumed, ...tie }: Tie, read: SchemaOrgReading): void {
  const { language, reading } = read
  const role: Entry = isRole(at) ? at : { ...at, value: {} }
  const above = tie.organisation ?? [...nodesIn(role, 'memberOf'), ...nodesIn(role, 'worksFor')][0]
  const below = tie.member ?? [...nodesIn(role, 'member'), ...nodesIn(role, 'employee')][0]
  const organisation = above && idIn(above, 'organisation', read)
  const member = partyOf(below, read)
  if (organisation === undefined || member === undefined) {
    reading.notTaken('a role in a body, or of somebody, that the document does not tell more of', at)
    return
  }
  const stated: Stated[] = []
  const title =
    textIn(role, 'description', language) ?? (below && textIn(read.resolved(below), 'jobTitle', language))
  const held = roleIn(scalarIn(role, 'roleName'), title, assumed, stated)
  const example = saysExample(textIn(role, 'disambiguatingDescription', language))
  if (example) stated.push(inferred('/example'))
  const said = scalarIn(role, 'additionalType')
  const status = said === 'confirmed' || said === 'pending' ? said : undefined
  if (status === undefined) stated.push(inferred('/status'))
  const period = periodOf(role)
  const given = Id.safeParse(scalarIn(role, 'identifier'))
  const made = [...Object.values(member), organisation, held, slug(period ?? '')].filter(
    (part) => part !== '',
  )
  passOver('memberships', role, known, reading)
  const record = {
    // Told from both ends it is one membership.
    id: given.success ? given.data : made.join('-').slice(0, 90),
    ...(example ? { example } : {}),
    organisation,
    member,
    role: held,
    ...(title ? { title } : {}),
    status: status ?? 'confirmed',
    ...(period === undefined ? {} : { period }),
    ...list('stated', stated),
  }
  reading.keep('membership', record, at)
}
