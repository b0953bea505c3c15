import type { PublicDocument } from '@torg/domain/programmes'
import type { Given } from '../context.ts'
import { isoDate } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { identifiers, target } from './link.ts'
import { type JsonLdNode, node } from './node.ts'
import { exampleText, identity, other, text, type Writer } from './writer.ts'

function signatories(document: Field<PublicDocument>, writer: Writer): JsonLdNode[] {
  return (document.get('signatories')?.items() ?? []).flatMap((signatory) => {
    const jobTitle = text(signatory.get('title'), writer)
    const person = other('person', signatory.get('person'), writer, { jobTitle })
    return person ? [node('Role', { roleName: 'signatory', contributor: person })] : []
  })
}

/** A published document; each of its links is a copy of it somewhere. */
export const publicationNode = (document: Field<Given<'document'>>, writer: Writer): JsonLdNode =>
  node('DigitalDocument', {
    ...identity('document', document.get('id'), writer),
    identifier: [document.value.id, ...identifiers(document.get('identifiers'))],
    additionalType: document.get('kind').carry(),
    name: text(document.get('title'), writer),
    abstract: text(document.get('summary'), writer),
    disambiguatingDescription: exampleText(document.get('example'), writer),
    publisher: other('organisation', document.get('publisher'), writer),
    datePublished: isoDate(document.get('date')),
    inLanguage: document.get('languages')?.carry(),
    about: other('programme', document.get('programme'), writer),
    audience: (document.get('recipients')?.carry() ?? []).map((audienceType) =>
      node('Audience', { audienceType }),
    ),
    contributor: signatories(document, writer),
    encoding: (document.get('links')?.items() ?? []).map((link) => {
      const { url, name } = target(link, writer)
      return node('MediaObject', { contentUrl: url, name, inLanguage: link.get('language')?.carry() })
    }),
  })
