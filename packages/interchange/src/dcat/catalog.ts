import type { Id, Instant, Kind, LocalizedText } from '@torg/domain/values'
import type { Format } from './formats.ts'

/** How often a dataset changes, by the Publications Office's list. */
export type Frequency = 'continuous' | 'hourly' | 'daily' | 'weekly' | 'monthly' | 'irregular'

export type CatalogDistribution = {
  format: Format
  /** Where the content, or a page that leads to it, is. */
  href: string
  /** Whether the address gives the whole dataset as a file; a list in pages does not. */
  download?: boolean | undefined
  modified?: Instant | undefined
  /** Size in bytes. */
  size?: number | undefined
}

export type CatalogDataset = {
  kind: Kind
  /** Instead of our own words for the kind. */
  title?: LocalizedText | undefined
  description?: LocalizedText | undefined
  /** The page where the same is shown to people. */
  page?: string | undefined
  issued?: Instant | undefined
  modified?: Instant | undefined
  frequency: Frequency
  keywords?: readonly LocalizedText[] | undefined
  distributions: readonly CatalogDistribution[]
}

export type Catalog = {
  /** Where IRIs begin, as in the documents of records: the catalogue is `{base}catalog#id`. */
  base: string
  title: LocalizedText
  description: LocalizedText
  /** The body that publishes the data: a record here, or somebody with an IRI of their own. */
  publisher: { organisation: Id; name: LocalizedText } | { iri: string; name: LocalizedText }
  /** Whom to ask about the data. */
  contact: { name: LocalizedText; email?: string | undefined; page?: string | undefined }
  /** IRI of the licence, preferably of the Publications Office's list. */
  licence: string
  /** Languages of the data. */
  languages: readonly string[]
  /** ISO 3166 codes of the countries that the data is about. */
  countries?: readonly string[] | undefined
  page: string
  issued?: Instant | undefined
  modified?: Instant | undefined
  /** The interface that serves all datasets, and its OpenAPI description. */
  service?: { href: string; description: string; title: LocalizedText } | undefined
  datasets: readonly CatalogDataset[]
}
