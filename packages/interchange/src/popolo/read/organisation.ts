import { OrganisationKind } from '@torg/domain/organisations'
import { slug } from '../../reading/id.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, entriesIn, isTrue, passOver, textIn } from '../../reading/json.ts'
import { readText, textKeys } from '../text.ts'
import { readContacts } from './contact.ts'
import { readDate, readPeriod } from './date.ts'
import { keyOf, referred } from './found.ts'
import type { PopoloReading } from './reading.ts'

const readIdentifiers = (entry: Entry) =>
  entriesIn(entry, 'identifiers').flatMap((each) => {
    const value = textIn(each, 'identifier')
    const scheme = textIn(each, 'scheme')
    return value === undefined ? [] : [{ scheme: slug(scheme ?? '') || 'unknown', value }]
  })

const readLinks = (entry: Entry, language: string) =>
  entriesIn(entry, 'links').flatMap((each) => {
    const [href, title] = [textIn(each, 'url'), readText(each, 'note', language)]
    return href === undefined ? [] : [{ href, ...(title ? { title } : {}) }]
  })

const nameUses = ['former', 'short', 'alternative'] as const

function readNames(entry: Entry, { language, reading }: PopoloReading) {
  const name = readText(entry, 'name', language) ?? {}
  const others: Record<string, unknown>[] = []
  let abbreviation: Record<string, string> | undefined
  for (const other of entriesIn(entry, 'other_names')) {
    const own = textIn(other, 'lang') ?? language
    const text = readText(other, 'name', own)
    if (!text) continue
    const note = textIn(other, 'note')?.toLowerCase()
    // EveryPolitician's way to give the name in other languages.
    if (note === 'multilingual') for (const [tag, value] of Object.entries(text)) name[tag] ??= value
    else if (note === 'abbreviation' && !abbreviation) abbreviation = text
    else {
      const period = readPeriod(other, ['start_date', 'end_date'], reading)
      const ended = period !== undefined && /\/./.test(period)
      const use = nameUses.find((each) => each === note) ?? (ended ? 'former' : 'alternative')
      others.push({ name: text, use, ...(period ? { period } : {}) })
    }
  }
  return {
    name,
    ...(abbreviation ? { abbreviation } : {}),
    ...(others.length > 0 ? { otherNames: others } : {}),
  }
}

/** The municipality or country that an area is. */
function readArea(entry: Entry, { found, language, reading }: PopoloReading) {
  const key = referred(entry, 'area')
  if (key === undefined) return {}
  const area = found.areas.get(key)
  const classification = area && textIn(area, 'classification')
  const country =
    area && (classification === 'country' ? area : found.areas.get(textIn(area, 'parent_id') ?? ''))
  const code = country && textIn(country, 'identifier')
  if (area && classification === 'country' && code && /^[A-Z]{2}$/.test(code)) return { country: code }
  const name = area && readText(area, 'name', language)
  if (area && classification === 'municipality' && code && /^[A-Z]{2}$/.test(code) && name) {
    const number = textIn(area, 'identifier')
    return { municipality: { country: code, ...(number === undefined ? {} : { code: number }), name } }
  }
  reading.notTaken('organizations: area_id that is no municipality or country', entry)
  return {}
}

const read = new Set(
  [
    'id example classification parent_id parent area_id area founding_date dissolution_date identifiers links email children'.split(
      ' ',
    ),
    'other_names contact_details memberships posts'.split(' '),
  ].flat(),
)

export function readOrganisation(entry: Entry, parent: string | undefined, popolo: PopoloReading): void {
  const { reading, language } = popolo
  const id = popolo.organisationId(keyOf(entry))
  if (id === undefined) {
    reading.problem('not-valid', entry, 'Expected an id or a name of an organisation')
    return
  }
  const classification = textIn(entry, 'classification')
  const kind = OrganisationKind.safeParse(classification?.toLowerCase().replaceAll(/[\s_]+/g, '-'))
  const closed = readDate(entry, 'dissolution_date', reading)
  const founded = readDate(entry, 'founding_date', reading)
  const above = popolo.organisationId(referred(entry, 'parent') ?? parent)
  const isExample = isTrue(entry, 'example')
  // Of an invented body the abstract says that it is one.
  const abstract = isExample ? undefined : readText(entry, 'abstract', language)
  const description = readText(entry, 'description', language) ?? abstract
  const identifiers = readIdentifiers(entry)
  const links = readLinks(entry, language)
  const accounts = readContacts(entry, { id, of: { organisation: id }, takesAccounts: true }, popolo)
  passOver(
    'organizations',
    entry,
    new Set([...read, ...['name', 'description', 'abstract'].flatMap((key) => textKeys(entry, key))]),
    reading,
  )
  const area = readArea(entry, popolo)
  const record = {
    id,
    ...(isExample ? { example: true } : {}),
    kind: kind.success ? kind.data : 'other',
    ...readNames(entry, popolo),
    ...(description ? { description } : {}),
    lifecycle: closed === undefined ? 'active' : 'closed',
    ...(founded === undefined ? {} : { founded }),
    ...(closed === undefined ? {} : { closed }),
    ...(above === undefined || above === id ? {} : { parent: above }),
    ...area,
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(accounts.length > 0 ? { accounts } : {}),
    stated: [...(kind.success ? [] : [inferred('/kind', classification)]), inferred('/lifecycle')],
  }
  reading.keep('organisation', record, entry)
}
