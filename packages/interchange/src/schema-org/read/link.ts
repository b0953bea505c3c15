import { LanguageTag, WebAddress } from '@torg/domain/values'
import type { Fields } from '../../reading/fields.ts'
import { type Entry, entryOf } from '../../reading/json.ts'
import { nodesIn, scalarIn, scalarsIn, textIn, valuesIn } from './node.ts'
import type { SchemaOrgReading } from './reading.ts'

const outcomeKinds = new Set(['summary', 'recording', 'document', 'decision'])

const isAddress = (text: string | undefined): text is string => WebAddress.safeParse(text).success

/** A page as a link; `undefined` when it has no address. */
function linkOf(page: Entry, { language }: SchemaOrgReading): Fields | undefined {
  const href = scalarIn(page, 'url') ?? scalarIn(page, '@id')
  const title = textIn(page, 'name', language)
  const tag = LanguageTag.safeParse(scalarIn(page, 'inLanguage'))
  const said = { ...(title ? { title } : {}), ...(tag.success ? { language: tag.data } : {}) }
  if (isAddress(href)) return { href, ...said }
  return title ? { ...said, status: 'missing' } : undefined
}

/** The pages that a node names, and its own unless that is the record's page here. */
export function linksIn(node: Entry, own: boolean, read: SchemaOrgReading): Fields[] {
  const subjects = nodesIn(node, 'subjectOf').filter(
    (each) => !outcomeKinds.has(scalarIn(each, 'additionalType') ?? ''),
  )
  const pages = subjects.map((page) => linkOf(page, read)).filter((link) => link !== undefined)
  const urls = [
    ...(own ? [] : scalarsIn(node, 'url')),
    ...valuesIn(node, 'subjectOf').flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  ]
  return [...urls.filter(isAddress).map((href): Fields => ({ href })), ...pages]
}

/** What came of an event. */
export function outcomesIn(event: Entry, read: SchemaOrgReading): Fields[] {
  const outcome = (node: Entry, kind: string): Fields => {
    const text = textIn(node, 'abstract', read.language)
    const link = linkOf(node, read)
    return { kind, ...(text ? { text } : {}), ...(link ? { link } : {}) }
  }
  return [
    ...nodesIn(event, 'recordedIn').map((node) => outcome(node, 'recording')),
    ...nodesIn(event, 'subjectOf').flatMap((node) => {
      const kind = scalarIn(node, 'additionalType') ?? ''
      return outcomeKinds.has(kind) ? [outcome(node, kind)] : []
    }),
  ]
}

/** Pictures that say in words what they show; without words they are none to many readers. */
export function imagesIn(event: Entry, read: SchemaOrgReading): Fields[] {
  return valuesIn(event, 'image').flatMap(({ value, pointer }) => {
    const image = entryOf(value, pointer)
    const alternative =
      image && (textIn(image, 'caption', read.language) ?? textIn(image, 'description', read.language))
    const href = image && (scalarIn(image, 'url') ?? scalarIn(image, 'contentUrl'))
    if (!image || !alternative || href === undefined) {
      read.reading.notTaken('an image without words for it', { pointer })
      return []
    }
    const credit = scalarIn(image, 'creditText')
    return [{ href, alternative, ...(credit === undefined ? {} : { credit }) }]
  })
}
