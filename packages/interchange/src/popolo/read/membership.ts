import type { Membership } from '@torg/domain/organisations'
import { Role } from '@torg/domain/organisations'
import { Id } from '@torg/domain/values'
import { slug } from '../../reading/id.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, entryIn, isTrue, passOver, textIn } from '../../reading/json.ts'
import { roleOf } from '../../words/role.ts'
import { readText, textKeys } from '../text.ts'
import { readContacts } from './contact.ts'
import { readPeriod } from './date.ts'
import { type FoundMembership, keyOf, referred } from './found.ts'
import type { PopoloReading } from './reading.ts'

const keys = ['start_date', 'end_date'] as const

/** The time of a membership: its own dates, else those of the legislative period it is in. */
function readTime(entry: Entry, { found, reading }: PopoloReading) {
  const own = readPeriod(entry, keys, reading)
  if (own !== undefined) return { period: own, guessed: false }
  const term = found.events.get(textIn(entry, 'legislative_period_id') ?? '')
  const period = term && readPeriod(term, keys, reading)
  return period === undefined ? undefined : { period, guessed: true }
}

function readParty(found: FoundMembership, { personId, organisationId }: PopoloReading): Partial<Membership> {
  const { entry } = found
  const member = entryIn(entry, 'member')
  const key = textIn(entry, 'member_id') ?? (member && keyOf(member))
  const isBody = /organi[sz]ation/i.test(
    `${member?.value['@type'] ?? ''}${textIn(entry, 'member_type') ?? ''}`,
  )
  const person = personId(referred(entry, 'person') ?? (isBody ? undefined : key) ?? found.person)
  const organisation = isBody ? organisationId(key) : undefined
  if (person !== undefined) return { member: { person } }
  return organisation === undefined ? {} : { member: { organisation } }
}

function readRole(
  entry: Entry,
  post: Entry | undefined,
): { role: Role; said: string | undefined; guessed: boolean } {
  const said = textIn(entry, 'role') ?? (post && textIn(post, 'role'))
  const known = Role.safeParse(said?.toLowerCase())
  const role = known.success ? known.data : roleOf(said ?? '')
  return { role: role ?? 'member', said, guessed: role === undefined }
}

const read = new Set(
  'id example role person_id person organization_id organization member member_id member_type post_id post start_date end_date email'
    .split(' ')
    .concat('on_behalf_of_id on_behalf_of contact_details legislative_period_id'.split(' ')),
)

export function readMembership(found: FoundMembership, popolo: PopoloReading): void {
  const { reading, language } = popolo
  const { entry } = found
  const post = popolo.found.posts.get(referred(entry, 'post') ?? '')
  const organisation = popolo.organisationId(
    referred(entry, 'organization') ?? found.organisation ?? (post && referred(post, 'organization')),
  )
  const { member } = readParty(found, popolo)
  if (organisation === undefined || member === undefined) {
    reading.problem('dangling', entry, 'Expected a membership of somebody in an organisation that is there')
    return
  }
  const { role, said, guessed } = readRole(entry, post)
  const time = readTime(entry, popolo)
  const title =
    readText(entry, 'label', language) ??
    (guessed && said !== undefined ? { [language]: said } : undefined) ??
    (guessed && post ? readText(post, 'label', language) : undefined)
  const onBehalfOf = popolo.organisationId(referred(entry, 'on_behalf_of'))
  const given = textIn(entry, 'id')
  const [who] = Object.values(member)
  const made = [who, organisation, role, slug(time?.period ?? '')].filter((part) => part !== '').join('-')
  const stated = [
    ...(guessed ? [inferred('/role', said)] : []),
    ...(time?.guessed ? [inferred('/period')] : []),
  ]
  const record = {
    id: popolo.membershipId(
      given !== undefined && Id.safeParse(given).success ? given : slug(given ?? made) || made.slice(0, 90),
    ),
    ...(isTrue(entry, 'example') ? { example: true } : {}),
    organisation,
    member,
    role,
    ...(title ? { title } : {}),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    status: 'confirmed',
    ...(time ? { period: time.period } : {}),
    ...(stated.length > 0 ? { stated } : {}),
  }
  passOver('memberships', entry, new Set([...read, ...textKeys(entry, 'label')]), reading)
  reading.keep('membership', record, entry)
  const of = 'person' in member ? { ...member, organisation } : member
  readContacts(entry, { id: record.id, of, takesAccounts: false }, popolo)
}
