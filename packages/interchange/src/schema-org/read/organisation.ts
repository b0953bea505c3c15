import { OrganisationKind } from '@torg/domain/organisations'
import { FuzzyDate, type Id, Identifier, LanguageTag, type Stated } from '@torg/domain/values'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, passOver } from '../../reading/json.ts'
import { en } from '../../words/en.ts'
import { fi } from '../../words/fi.ts'
import { sv } from '../../words/sv.ts'
import { readContacts } from './contact.ts'
import { linksIn } from './link.ts'
import { nodesIn, scalarIn, scalarsIn, textIn, textsOfValues, typesOf, valuesIn } from './node.ts'
import { municipalityOf } from './place.ts'
import { recordOf, type SchemaOrgReading } from './reading.ts'

type Fields = Record<string, unknown>

const known = new Set(
  '@id @type @context @graph url identifier additionalType name legalName alternateName description disambiguatingDescription foundingDate dissolutionDate parentOrganization knowsLanguage areaServed subjectOf sameAs contactPoint email telephone address logo image'.split(
    ' ',
  ),
)

const bodies =
  /^(?:[A-Z]\w*)?(?:Organization|Business|Office|Agency|Council|Station|School|Library|LibrarySystem|Museum|University|Consortium|Corporation|NGO|Cooperative|CityHall|Hospital|Embassy)$/

export const isOrganisation = (node: Entry): boolean => typesOf(node).some((type) => bodies.test(type))

const list = (key: string, values: readonly unknown[]): Fields => (values.length > 0 ? { [key]: values } : {})

function dateIn(node: Entry, property: string): string | undefined {
  const text = scalarIn(node, property)?.replace(/T.*$/, '')
  return FuzzyDate.safeParse(text).data
}

function identifiersIn(node: Entry): Fields[] {
  return nodesIn(node, 'identifier').flatMap((each) => {
    const identifier = Identifier.safeParse({
      scheme: scalarIn(each, 'propertyID'),
      value: scalarIn(each, 'value'),
    })
    return identifier.success ? [identifier.data] : []
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

const examples = new Set([sv, fi, en].map(({ example }) => example))

/** A body of any of schema.org's types as a record. */
export function readOrganisation(node: Entry, id: Id, read: SchemaOrgReading): void {
  const { language, reading } = read
  const kind = OrganisationKind.safeParse(scalarIn(node, 'additionalType'))
  const [founded, closed] = [dateIn(node, 'foundingDate'), dateIn(node, 'dissolutionDate')]
  const [above] = nodesIn(node, 'parentOrganization')
  const parent = above && recordOf(above, 'organisation', read)
  const name = textIn(node, 'name', language) ?? textIn(node, 'legalName', language)
  const description = textIn(node, 'description', language)
  const names = textsOfValues(valuesIn(node, 'alternateName'), language)
  const says = textIn(node, 'disambiguatingDescription', language)
  const example = says !== undefined && Object.values(says).some((words) => examples.has(words))
  const languages = scalarsIn(node, 'knowsLanguage').filter((tag) => LanguageTag.safeParse(tag).success)
  const stated: Stated[] = [
    ...(kind.success ? [] : [inferred('/kind', typesOf(node)[0])]),
    inferred('/lifecycle'),
    ...names.map((_, index) => inferred(`/otherNames/${index}/use`)),
    ...(example ? [inferred('/example')] : []),
  ]
  const isOwn = recordOf(node, 'organisation', read) !== undefined
  const links = [...linksIn(node, isOwn, read), ...scalarsIn(node, 'sameAs').map((href) => ({ href }))]
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
    ...(description ? { description } : {}),
    lifecycle: closed === undefined ? 'active' : 'closed',
    ...(founded === undefined ? {} : { founded }),
    ...(closed === undefined ? {} : { closed }),
    ...(parent === undefined || parent === id ? {} : { parent }),
    ...list('identifiers', identifiersIn(node)),
    ...list('languages', languages),
    ...areaIn(node, read),
    ...list('links', links),
    stated,
  }
  if (reading.keep('organisation', record, node)) readContacts(node, { organisation: id }, id, read)
}
