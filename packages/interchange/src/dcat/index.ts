export type { JsonLdGraph, JsonLdNode, JsonLdValue } from '../rdf/json-ld.ts'
export type { Catalog, CatalogDataset, CatalogDistribution, Frequency } from './catalog.ts'
export type { Format } from './formats.ts'
export { writeCatalog } from './write.ts'
