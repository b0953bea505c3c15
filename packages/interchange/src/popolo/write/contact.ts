import type { ContactPoint } from '@torg/domain/contacts'
import type { Address, Link } from '@torg/domain/values'
import { pick } from '@torg/domain/values'
import type { Given } from '../../context.ts'
import type { Field } from '../../losses/account.ts'
import type { PopoloObject } from '../document.ts'
import { writeText } from '../text.ts'
import { dateAfter, writePeriod } from './date.ts'
import { writeExample } from './example.ts'

type Detail = { type: string; value: string }

function email(contact: Field<ContactPoint>): Detail[] {
  const field = contact.get('email')
  if (!field) return []
  if (field.value.kind !== 'address') {
    // Popolo cannot mark an address as derived, so it would pass for one that somebody stated.
    if (field.value.kind === 'derived') field.lose('unsafe')
    return []
  }
  field.get('kind').carry()
  return [{ type: 'email', value: field.get('address')?.carry() ?? '' }]
}

/** An address on one line for people; Popolo has no parts of an address. */
function address(field: Field<Address> | undefined, language: string): Detail[] {
  if (!field) return []
  const { street, postBox, postalCode, locality, country } = field.lose('in-words')
  for (const text of [field.get('street'), field.get('locality')]) {
    text?.lose('other-language')
    if (text) text.get(pick(text.value, [language]).language).lose('in-words')
  }
  const say = (text: typeof street) => text && pick(text, [language]).text
  const place = [postalCode, say(locality)].filter(Boolean).join(' ')
  const lines = [say(street), postBox, place, country].filter((part) => part !== undefined && part !== '')
  return [{ type: 'address', value: lines.join(', ') }]
}

const web = (links: Field<Link[]> | undefined): Detail[] =>
  (links?.items() ?? []).flatMap((link) => {
    const href = link.get('href')
    return href ? [{ type: 'url', value: href.carry() }] : []
  })

/**
 * A contact point as contact details, one for each of its numbers and addresses, held together by `contact_id`:
 * https://www.popoloproject.com/specs/contact-detail.html. None when it holds nothing that Popolo can say.
 */
export function writeContact(contact: Field<Given<'contact'>>, language: string): PopoloObject[] {
  const details = [
    ...email(contact),
    ...(contact.get('phones')?.items() ?? []).map((phone) => ({
      type: 'voice',
      value: phone.get('number').carry(),
    })),
    ...address(contact.get('postal'), language),
    ...address(contact.get('visiting'), language),
    ...web(contact.get('links')),
  ]
  if (details.length === 0) return []
  const shared = {
    ...writeText('label', contact.get('purpose'), language),
    ...writePeriod(['valid_from', 'valid_until'], contact.get('period'), dateAfter),
    ...writeExample(contact.get('example'), language),
    contact_id: contact.get('id').carry(),
  }
  return details.map((detail) => ({ ...detail, ...shared }))
}
