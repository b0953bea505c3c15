import { OrganisationKind } from '@torg/domain/organisations'
import { type Id, type LanguageTag, WebAddress } from '@torg/domain/values'
import { slug } from '../../reading/id.ts'
import { inferred } from '../../reading/inferred.ts'
import type { Reading } from '../../reading/reading.ts'
import { hasType, parameter, propertiesOf, type ReadCard } from './property.ts'
import { readLanguages, readLinks } from './reach.ts'
import { textsOf } from './text.ts'
import { isExample, relatedTo } from './who.ts'

const uses = ['former', 'short', 'alternative'] as const

function readNames(card: ReadCard, language: LanguageTag) {
  const nicknames = textsOf(propertiesOf(card, 'NICKNAME'), language)
  const abbreviation = nicknames.find(({ first }) => hasType(first, 'x-abbreviation'))
  const others = nicknames.filter((each) => each !== abbreviation)
  return {
    ...(abbreviation ? { abbreviation: abbreviation.text } : {}),
    ...(others.length > 0
      ? {
          otherNames: others.map(({ text, first }) => ({
            name: text,
            use: uses.find((use) => hasType(first, `x-${use}`)) ?? 'alternative',
          })),
        }
      : {}),
  }
}

/** RFC 9554 SOCIALPROFILE, and the X-SOCIALPROFILE that came before it. */
const readAccounts = (card: ReadCard) =>
  [...propertiesOf(card, 'SOCIALPROFILE'), ...propertiesOf(card, 'X-SOCIALPROFILE')].flatMap((property) => {
    const service = slug(parameter(property, 'SERVICE-TYPE') ?? parameter(property, 'TYPE') ?? '')
    const href = WebAddress.safeParse(property.text.trim())
    const handle = parameter(property, 'USERNAME') ?? parameter(property, 'X-USER') ?? property.text.trim()
    return [{ service, handle, ...(href.success ? { link: { href: href.data } } : {}) }]
  })

/** The names under which a body stands on a card: FN, else ORG. */
const namesOf = (card: ReadCard, language: LanguageTag) =>
  textsOf(propertiesOf(card, 'FN'), language)[0]?.text ??
  textsOf(propertiesOf(card, 'ORG'), language, ({ fields }) => fields[0] ?? '')[0]?.text

export function readOrganisation(id: Id, card: ReadCard, language: LanguageTag, reading: Reading): boolean {
  const kind = propertiesOf(card, 'CATEGORIES')
    .map(({ text }) => OrganisationKind.safeParse(text.trim().toLowerCase()))
    .find(({ success }) => success)?.data
  const notes = propertiesOf(card, 'NOTE').filter((note) => !hasType(note, 'x-example'))
  const [description, second] = textsOf(notes, language)
  if (second) reading.notTaken('a second NOTE', second.first.at)
  const [languages, links, accounts] = [readLanguages(card), readLinks(card, reading), readAccounts(card)]
  const [parent] = relatedTo(card, 'parent', 'organisation')
  const record = {
    id,
    ...(isExample(card) ? { example: true } : {}),
    kind: kind ?? 'other',
    name: namesOf(card, language) ?? {},
    ...readNames(card, language),
    ...(description ? { description: description.text } : {}),
    lifecycle: 'active',
    ...(parent === undefined ? {} : { parent }),
    ...(languages.length > 0 ? { languages } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(accounts.length > 0 ? { accounts } : {}),
    stated: [...(kind ? [] : [inferred('/kind')]), inferred('/lifecycle')],
  }
  return reading.keep('organisation', record, card.at)
}
