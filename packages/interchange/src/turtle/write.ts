import type { Catalog } from '../dcat/catalog.ts'
import { catalogResources } from '../dcat/write.ts'
import type { Written } from '../losses/loss.ts'
import { type GivenRecord, graphOf, type RdfContext } from '../rdf/statements.ts'
import { vocabularyResources } from '../rdf/vocabulary-resources.ts'
import { toTurtle } from './serialise.ts'

/**
 * Records as Turtle: the same statements as `writeJsonLd` of `@torg/interchange/rdf` makes.
 * @see https://www.w3.org/TR/turtle/
 */
export function writeTurtle(records: readonly GivenRecord[], context: RdfContext): Written {
  const { document, lost } = graphOf(records, context)
  return { document: toTurtle(document), lost }
}

/** A catalogue as Turtle: the same statements as `writeCatalog` of `@torg/interchange/dcat` makes. */
export const writeCatalogTurtle = (catalog: Catalog): string => toTurtle(catalogResources(catalog))

/** Torg's own vocabulary as Turtle, to be served at the address of its namespace. */
export const writeVocabularyTurtle = (): string => toTurtle(vocabularyResources())
