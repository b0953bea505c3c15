import { EmailAddress } from '@torg/domain/contacts'
import { Id } from '@torg/domain/values'
import { explainRefusal } from '../../phone/phone.ts'
import { slug } from '../../reading/id.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, entriesIn, isTrue, passOver, textIn } from '../../reading/json.ts'
import { phoneOf } from '../../reading/phone.ts'
import { phoneTypes, webTypes } from '../contact-type.ts'
import { readText, textKeys } from '../text.ts'
import { dateBefore } from '../write/date.ts'
import { readPeriod } from './date.ts'
import type { PopoloReading } from './reading.ts'

type Draft = { id: string; fields: Record<string, unknown>; at: Entry }

const accountType = /^[a-z][a-z0-9-]*$/

/** Details that are one contact point: those of one `contact_id`, else of one label, note and time. */
function together(detail: Entry): string {
  const id = textIn(detail, 'contact_id')
  if (id !== undefined) return `id ${id}`
  return JSON.stringify(['label', 'note', 'valid_from', 'valid_until'].map((key) => textIn(detail, key)))
}

export type Owner = { id: Id; of: Record<string, Id>; takesAccounts: boolean }

/** The contact points that an object's contact details (and its plain `email`) make; answers its accounts. */
export function readContacts(holder: Entry, owner: Owner, popolo: PopoloReading): Record<string, unknown>[] {
  const { reading, language, country } = popolo
  const drafts = new Map<string, Draft>()
  const accounts: Record<string, unknown>[] = []

  function draftOf(detail: Entry, field?: string): Draft {
    let key = together(detail)
    // A contact point has one address of a sort; a second one begins the next.
    while (field !== undefined && drafts.get(key)?.fields[field] !== undefined) key += '+'
    const known = drafts.get(key)
    if (known) return known
    const label = readText(detail, 'label', language)
    const note = readText(detail, 'note', language)
    const given = textIn(detail, 'contact_id')
    const words = slug(Object.values(label ?? note ?? {})[0] ?? '').slice(0, 40) || 'contact'
    const id =
      Id.safeParse(given).success && given !== undefined ? given : `${owner.id.slice(0, 48)}-${words}`
    if (label && note) reading.notTaken('contact_details: note beside a label', detail)
    const period = readPeriod(detail, ['valid_from', 'valid_until'], reading, dateBefore)
    const purpose = label ?? note
    const fields = {
      ...(isTrue(detail, 'example') ? { example: true } : {}),
      of: owner.of,
      ...(purpose ? { purpose } : {}),
      ...(period ? { period } : {}),
    }
    const draft: Draft = { id: popolo.contactId(id), fields, at: detail }
    drafts.set(key, draft)
    return draft
  }
  const listed = (draft: Draft, field: string) => {
    const list = draft.fields[field]
    if (Array.isArray(list)) return list as unknown[]
    const made: unknown[] = []
    draft.fields[field] = made
    return made
  }
  function email(detail: Entry, value: string) {
    const address = value.replace(/^mailto:/i, '')
    if (EmailAddress.safeParse(address).success)
      draftOf(detail, 'email').fields.email = { kind: 'address', address }
    else reading.problem('not-valid', detail, `Expected an e-mail address; received ${said(value)}`)
  }
  function phone(detail: Entry, value: string) {
    const read = phoneOf(value, country)
    if ('phone' in read) listed(draftOf(detail), 'phones').push(read.phone)
    else reading.problem('not-valid', detail, `${explainRefusal(read.refused)}; received ${said(value)}`)
  }

  for (const detail of entriesIn(holder, 'contact_details')) {
    const [type = '', value] = [textIn(detail, 'type')?.toLowerCase(), textIn(detail, 'value')]
    passOver(
      'contact_details',
      detail,
      new Set([...known, ...textKeys(detail, 'label'), ...textKeys(detail, 'note')]),
      reading,
    )
    if (value === undefined) continue
    if (type === 'email') email(detail, value)
    else if (phoneTypes.has(type)) phone(detail, value)
    else if (webTypes.has(type)) listed(draftOf(detail), 'links').push({ href: value })
    else if (type === 'address') {
      const street = { [language]: value.replaceAll(/\s*[\r\n]+\s*/g, ', ') }
      // One contact point can have two addresses; which is which, a line of text does not say.
      const isSecond =
        textIn(detail, 'contact_id') !== undefined && draftOf(detail).fields.postal !== undefined
      const field = isSecond ? 'visiting' : 'postal'
      const draft = draftOf(detail, field)
      draft.fields[field] = { street }
      listed(draft, 'stated').push(inferred(`/${field}`, value))
    } else if (owner.takesAccounts && accountType.test(type)) accounts.push({ service: type, handle: value })
    else reading.notTaken(`contact_details of type ${said(type)}`, detail)
  }
  const plain = textIn(holder, 'email')
  const isKnown = [...drafts.values()].some(
    ({ fields }) => (fields.email as { address?: string } | undefined)?.address === plain,
  )
  if (plain !== undefined && !isKnown) email({ pointer: `${holder.pointer}/email`, value: {} }, plain)
  for (const { id, fields, at } of drafts.values()) popolo.contacts.push({ record: { id, ...fields }, at })
  return accounts
}

const known = ['type', 'example', 'value', 'contact_id', 'valid_from', 'valid_until']
const said = (value: string) => JSON.stringify(value.slice(0, 60))
