import type { Kind } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { accountOf, type Field } from '../losses/account.ts'
import type { Loss, Written } from '../losses/loss.ts'
import { askNode, callNode } from './ask.ts'
import { contactNode } from './contact.ts'
import { eventNode } from './event.ts'
import { membershipNode } from './membership.ts'
import { type JsonLdDocument, type JsonLdNode, node } from './node.ts'
import { organisationNode } from './organisation.ts'
import { personNode } from './person.ts'
import { postNode } from './post.ts'
import { programmeNode } from './programme.ts'
import { publicationNode } from './publication.ts'
import { seriesNode } from './series.ts'
import type { SchemaOrgContext, Writer } from './writer.ts'

const writers: { [K in Kind]: (record: Field<Given<K>>, writer: Writer) => JsonLdNode } = {
  organisation: organisationNode,
  person: personNode,
  membership: membershipNode,
  contact: contactNode,
  programme: programmeNode,
  ask: askNode,
  call: callNode,
  event: eventNode,
  series: seriesNode,
  post: postNode,
  document: publicationNode,
}

function write<K extends Kind>(
  kind: K,
  given: Given<K>,
  context: SchemaOrgContext,
): { written: JsonLdNode; lost: Loss[] } {
  const { record, lost } = accountOf(kind, given)
  const nested: Loss[] = []
  const written = writers[kind](record, { ...context, find: context.find ?? (() => undefined), nested })
  return { written, lost: [...lost(), ...nested] }
}

const document = (written: JsonLdNode): JsonLdDocument => ({ '@context': 'https://schema.org', ...written })

/** A record of any kind as schema.org JSON-LD, and what the vocabulary has no words for. */
export function toSchemaOrg<K extends Kind>(
  kind: K,
  record: Given<K>,
  context: SchemaOrgContext,
): Written<JsonLdDocument> {
  const { written, lost } = write(kind, record, context)
  return { document: document(written), lost }
}

export type SchemaOrgListContext = SchemaOrgContext & {
  /** Name of the list, in the reader's language. */
  name?: string | undefined
  /** Address of the list. */
  url?: string | undefined
}

/** Records in order as an `ItemList`: what a page of a list shows. */
export function toItemList<K extends Kind>(
  kind: K,
  records: readonly Given<K>[],
  context: SchemaOrgListContext,
): Written<JsonLdDocument> {
  const items = records.map((record) => write(kind, record, context))
  const list = node('ItemList', {
    '@id': context.url,
    name: context.name,
    numberOfItems: items.length,
    itemListElement: items.map(({ written }, index) =>
      node('ListItem', { position: index + 1, item: written }),
    ),
  })
  return { document: document(list), lost: items.flatMap(({ lost }) => lost) }
}

/** Records as a `DataFeed`, each item with the times of its first and last change if they are recorded. */
export function toDataFeed<K extends Kind>(
  kind: K,
  records: readonly Given<K>[],
  context: SchemaOrgListContext,
): Written<JsonLdDocument> {
  const items = records.map((record) => ({ ...write(kind, record, context), recorded: record.recorded }))
  const feed = node('DataFeed', {
    '@id': context.url,
    name: context.name,
    dataFeedElement: items.map(({ written, recorded }) =>
      node('DataFeedItem', {
        dateCreated: recorded?.created,
        dateModified: recorded?.modified,
        item: written,
      }),
    ),
  })
  return { document: document(feed), lost: items.flatMap(({ lost }) => lost) }
}
