export type { Catalog } from '../dcat/catalog.ts'
export type { Loss, LossReason, Written } from '../losses/loss.ts'
export type { GivenRecord, RdfContext } from '../rdf/statements.ts'
export { writeCatalogTurtle, writeTurtle, writeVocabularyTurtle } from './write.ts'
