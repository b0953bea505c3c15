import type { RecordOf } from '@torg/domain/records'
import type { Id, Kind, LanguageTag } from '@torg/domain/values'
import type { Find, Given } from '../../context.ts'
import { accountOf } from '../../losses/account.ts'
import type { Loss, Written } from '../../losses/loss.ts'
import type { PopoloDocument, PopoloObject } from '../document.ts'
import type { Areas } from './area.ts'
import { writeContact } from './contact.ts'
import { writeMembership, writePost } from './membership.ts'
import { writeOrganisation } from './organisation.ts'
import { writePerson } from './person.ts'

export type GivenRecord = { [K in Kind]: { kind: K; record: Given<K> } }[Kind]

export type PopoloContext = {
  /** Language of the texts under plain keys; others stand under tagged ones. */
  language: LanguageTag
  /** Finds organisations that are not given, for the names of their matters. */
  find?: Find | undefined
}

const ofKind = <K extends Kind>(records: readonly GivenRecord[], kind: K): Given<K>[] =>
  records.flatMap((each) => (each.kind === kind ? [each.record as Given<K>] : []))

const hasNone: ReadonlySet<Kind> = new Set([
  'programme',
  'ask',
  'call',
  'event',
  'series',
  'post',
  'document',
])

/**
 * Organisations, people, memberships and contact points as a Popolo document. A membership that is not confirmed, and
 * a contact point of somebody who is not given, is left out and reported.
 */
export function writePopolo(
  records: readonly GivenRecord[],
  context: PopoloContext,
): Written<PopoloDocument> {
  const { language } = context
  const lost: Loss[] = []
  const areas: Areas = new Map()
  const posts = new Map<string, PopoloObject>()
  const holders = new Map<string, PopoloObject>()
  const given = new Map(ofKind(records, 'organisation').map((each) => [each.id, each]))
  const find: Find = (kind, id) =>
    (kind === 'organisation' ? (given.get(id) as RecordOf<typeof kind> | undefined) : undefined) ??
    context.find?.(kind, id)

  function write<K extends Kind, Result>(
    kind: K,
    record: Given<K>,
    make: (field: ReturnType<typeof accountOf<K, Given<K>>>['record']) => Result,
  ): Result {
    const account = accountOf<K, Given<K>>(kind, record)
    const made = make(account.record)
    lost.push(...account.lost())
    return made
  }
  const leaveOut = (kind: Kind, record: Id, reason: Loss['reason']) =>
    lost.push({ kind, record, pointer: '', reason })

  const organizations = ofKind(records, 'organisation').map((each) => {
    const written = write('organisation', each, (field) => writeOrganisation(field, language, areas))
    holders.set(`organisation ${each.id}`, written)
    return written
  })
  const persons = ofKind(records, 'person').map((each) => {
    const written = write('person', each, (field) => writePerson(field, language))
    holders.set(`person ${each.id}`, written)
    return written
  })
  const memberships = ofKind(records, 'membership').flatMap((each) => {
    if (each.status !== 'confirmed') {
      leaveOut('membership', each.id, 'unsafe')
      return []
    }
    const post = writePost(each, language, find)
    if (post) posts.set(post.id, post)
    const written = write('membership', each, (field) => writeMembership(field, post?.id, language))
    if ('person' in each.member) {
      const key = `person ${each.member.person} ${each.organisation}`
      if (!holders.has(key)) holders.set(key, written)
    }
    return [written]
  })
  for (const each of ofKind(records, 'contact')) {
    const { of } = each
    const [person, organisation] = [
      'person' in of ? of.person : undefined,
      'organisation' in of ? of.organisation : undefined,
    ]
    const capacity = person && organisation ? holders.get(`person ${person} ${organisation}`) : undefined
    const holder = capacity ?? holders.get(person ? `person ${person}` : `organisation ${organisation}`)
    if (!holder) {
      leaveOut('contact', each.id, person || organisation ? 'not-found' : 'no-place')
      continue
    }
    const account = accountOf('contact', each)
    const details = writeContact(account.record, language)
    if (details.length === 0) {
      leaveOut('contact', each.id, each.email?.kind === 'derived' ? 'unsafe' : 'no-place')
      continue
    }
    account.record.get('of').get('person')?.carry()
    if (capacity || !person) account.record.get('of').get('organisation')?.carry()
    lost.push(...account.lost())
    holder.contact_details = [...(holder.contact_details as PopoloObject[]), ...details]
  }
  for (const { kind, record } of records) if (hasNone.has(kind)) leaveOut(kind, record.id, 'no-place')
  return {
    document: {
      meta: { language },
      persons,
      organizations,
      posts: [...posts.values()],
      memberships,
      areas: [...areas.values()],
    },
    lost,
  }
}
