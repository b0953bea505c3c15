import { OrganisationKind } from '@torg/domain/organisations'
import { FuzzyDate, Id, Identifier, LanguageTag, type LocalizedText, type Stated } from '@torg/domain/values'
import { type Fields, list } from '../../reading/fields.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, entryOf, passOver } from '../../reading/json.ts'
import { saysExample } from '../../words/own.ts'
import { accountAt } from '../account.ts'
import { namesOf } from '../alternate-names.ts'
import { readContacts } from './contact.ts'
import { linksIn } from './link.ts'
import { nodesIn, scalarIn, scalarsIn, textIn, textsOfValues, typesOf, valuesIn } from './node.ts'
import { municipalityOf } from './place.ts'
import { idIn, recordOf, type SchemaOrgReading } from './reading.ts'

const known = new Set(
  '@id @type @context @graph url identifier additionalType name legalName alternateName description disambiguatingDescription foundingDate dissolutionDate parentOrganization knowsAbout knowsLanguage areaServed subjectOf sameAs contactPoint email telephone address logo image member employee'.split(
    ' ',
  ),
)

const bodies =
  /^(?:[A-Z]\w*)?(?:Organization|Business|Office|Agency|Council|Station|School|Library|LibrarySystem|Museum|University|Consortium|Corporation|NGO|Cooperative|CityHall|Hospital|Embassy)$/

export const isOrganisation = (node: Entry): boolean => typesOf(node).some((type) => bodies.test(type))

function dateIn(node: Entry, property: string): string | undefined {
  const text = scalarIn(node, property)?.replace(/T.*$/, '')
  return FuzzyDate.safeParse(text).data
}

function identifiersIn(node: Entry): Fields[] {
  return nodesIn(node, 'identifier').flatMap((each) => {
    if (scalarIn(each, 'propertyID') === 'abbreviation') return []
    const identifier = Identifier.safeParse({
      scheme: scalarIn(each, 'propertyID'),
      value: scalarIn(each, 'value'),
    })
    return identifier.success ? [identifier.data] : []
  })
}

/** The abbreviation as `toSchemaOrg` gives it beside the identifiers. */
function abbreviationIn(node: Entry, { language }: SchemaOrgReading): LocalizedText | undefined {
  const given = nodesIn(node, 'identifier').find((each) => scalarIn(each, 'propertyID') === 'abbreviation')
  return given && textIn(given, 'value', language)
}

/** Names besides the first, and besides the abbreviation, which stands among them too. */
function namesIn(
  node: Entry,
  abbreviation: LocalizedText | undefined,
  { language }: SchemaOrgReading,
): LocalizedText[] {
  const texts = textsOfValues(valuesIn(node, 'alternateName'), language)
  return namesOf(texts.slice(Object.keys(abbreviation ?? {}).length))
}

/** What a body deals with, where an id tells one thing from another. */
function mattersIn(node: Entry, { language, reading }: SchemaOrgReading): Fields[] {
  return valuesIn(node, 'knowsAbout').flatMap(({ value, pointer }) => {
    const thing = entryOf(value, pointer)
    const id = thing && Id.safeParse(scalarIn(thing, 'identifier')).data
    const name = thing && textIn(thing, 'name', language)
    if (id !== undefined && name) return [{ id, name }]
    reading.notTaken('what an organisation knows about, without an id', { pointer })
    return []
  })
}

/** Country and municipality, where it says which. */
function areaIn(node: Entry, read: SchemaOrgReading): Fields {
  const found: Fields = {}
  for (const area of nodesIn(node, 'areaServed')) {
    const municipality = municipalityOf(area, read)
    const code = scalarIn(area, 'identifier')
    if (municipality) found.municipality ??= municipality
    else if (typesOf(area).includes('Country') && code !== undefined && /^[A-Z]{2}$/.test(code))
      found.country ??= code
    else read.reading.notTaken('an area that is no country or municipality', area)
  }
  return found
}

/** A body of any of schema.org's types as a record. */
export function readOrganisation(node: Entry, id: Id, read: SchemaOrgReading): void {
  const { language, reading } = read
  const kind = OrganisationKind.safeParse(scalarIn(node, 'additionalType'))
  const [founded, closed] = [dateIn(node, 'foundingDate'), dateIn(node, 'dissolutionDate')]
  const [above] = nodesIn(node, 'parentOrganization')
  const parent = above && idIn(above, 'organisation', read)
  const name = textIn(node, 'name', language) ?? textIn(node, 'legalName', language)
  const description = textIn(node, 'description', language)
  const abbreviation = abbreviationIn(node, read)
  const names = namesIn(node, abbreviation, read)
  const says = textIn(node, 'disambiguatingDescription', language)
  const example = saysExample(says)
  const languages = scalarsIn(node, 'knowsLanguage').filter((tag) => LanguageTag.safeParse(tag).success)
  const stated: Stated[] = [
    ...(kind.success ? [] : [inferred('/kind', typesOf(node)[0])]),
    inferred('/lifecycle'),
    ...names.map((_, index) => inferred(`/otherNames/${index}/use`)),
    ...(example ? [inferred('/example')] : []),
  ]
  const isOwn = recordOf(node, 'organisation', read) !== undefined
  const pages = linksIn(node, isOwn, read)
  const same = scalarsIn(node, 'sameAs')
  const accounts = same.map(accountAt).filter((account) => account !== undefined)
  // The file says that these are about the same body, not that they are pages of its own.
  const others = same.filter((href) => !accountAt(href)).map((href): Fields => ({ href }))
  stated.push(
    ...others.map((_, index) => inferred(`/links/${pages.length + index}`)),
    ...accounts.flatMap((_, index) =>
      ['service', 'handle'].map((key) => inferred(`/accounts/${index}/${key}`)),
    ),
  )
  passOver('organisations', node, known, reading)
  const record = {
    id,
    ...(example ? { example } : {}),
    kind: kind.success ? kind.data : 'other',
    ...(name ? { name } : {}),
    ...list(
      'otherNames',
      names.map((text) => ({ name: text, use: 'alternative' })),
    ),
    ...(abbreviation ? { abbreviation } : {}),
    ...(description ? { description } : {}),
    ...list('matters', mattersIn(node, read)),
    lifecycle: closed === undefined ? 'active' : 'closed',
    ...(founded === undefined ? {} : { founded }),
    ...(closed === undefined ? {} : { closed }),
    ...(parent === undefined || parent === id ? {} : { parent }),
    ...list('identifiers', identifiersIn(node)),
    ...list('languages', languages),
    ...areaIn(node, read),
    ...list('links', [...pages, ...others]),
    ...list('accounts', accounts),
    stated,
  }
  if (reading.keep('organisation', record, node)) readContacts(node, { organisation: id }, id, read)
}
