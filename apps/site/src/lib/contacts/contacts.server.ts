import type { ContactPoint } from '@torg/domain/contacts'
import type { Address } from '@torg/domain/values'
import { periodInWords } from '#lib/dates/dates.ts'
import { pathOf } from '#lib/paths/paths.ts'
import type { Ref } from '#lib/site/refs.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import { type LinkView, linkView, type Provenance, provenance } from '#lib/sources/sources.server.ts'
import { languageName, type Said } from '#lib/text/say.ts'

export type ContactView = {
  id: string
  who: Ref
  for?: Ref
  title?: Said
  purpose?: Said
  email?: { address?: string; derivedFrom?: string; redacted: boolean }
  phones: { href: string; number: string; printed?: string }[]
  postal?: Said[]
  visiting?: Said[]
  languages: string[]
  hours?: Said
  period?: string
  links: LinkView[]
  history: string
  from: Provenance
}

function addressLines(address: Address, { say, lang }: Site): Said[] {
  const town = address.locality && say(address.locality)
  return [
    ...(address.street ? [say(address.street)] : []),
    ...(address.postBox ? [{ text: address.postBox, lang }] : []),
    ...(town ? [{ ...town, text: [address.postalCode, town.text].filter(Boolean).join(' ') }] : []),
  ]
}

/** `+358 295 530 199`: groups of three are read out more easily than one long number. */
const spaced = (e164: string) =>
  e164.replace(
    /^(\+\d{3})(\d+)$/,
    (_, country: string, rest: string) => `${country} ${rest.replace(/(\d{3})(?=\d{2})/g, '$1 ')}`,
  )

const digits = (text: string) => text.replace(/\D/g, '')

/** Whether a number is printed as anything else than itself without the country code of Finland. */
const saysMore = (number: string, printed: string) => digits(number).replace(/^358/, '0') !== digits(printed)

export async function contactView(contact: ContactPoint, site: Site): Promise<ContactView> {
  const { of, email } = contact
  const { say, ref, optional } = site
  const who =
    'person' in of
      ? ref('person', of.person)
      : 'organisation' in of
        ? ref('organisation', of.organisation)
        : 'programme' in of
          ? ref('programme', of.programme)
          : ref('event', of.event)
  const behalf = await optional('organisation', 'person' in of ? of.organisation : undefined)
  return {
    id: contact.id,
    who: await who,
    ...(behalf ? { for: behalf } : {}),
    ...(contact.title ? { title: say(contact.title) } : {}),
    ...(contact.purpose ? { purpose: say(contact.purpose) } : {}),
    ...(email
      ? {
          email: {
            ...(email.kind === 'redacted' ? {} : { address: email.address }),
            ...(email.kind === 'derived'
              ? { derivedFrom: email.pattern.asPrinted ?? email.pattern.pattern }
              : {}),
            redacted: email.kind === 'redacted',
          },
        }
      : {}),
    phones: (contact.phones ?? []).map(({ number, asPrinted }) => ({
      href: `tel:${number}`,
      number: spaced(number),
      ...(asPrinted && saysMore(number, asPrinted) ? { printed: asPrinted } : {}),
    })),
    ...(contact.postal ? { postal: addressLines(contact.postal, site) } : {}),
    ...(contact.visiting ? { visiting: addressLines(contact.visiting, site) } : {}),
    languages: (contact.languages ?? []).map(languageName),
    ...(contact.hours ? { hours: say(contact.hours) } : {}),
    ...(contact.period ? { period: periodInWords(contact.period) } : {}),
    links: (contact.links ?? []).map((link) => linkView(link, site)),
    history: pathOf(site.lang, 'contacts', contact.id, 'history'),
    from: await provenance(contact, site),
  }
}
