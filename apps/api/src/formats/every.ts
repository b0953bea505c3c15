import type { Kind } from '@torg/domain/records'
import { rdfJsonLd, turtle } from './rdf.ts'
import { schemaOrg } from './schema-org.ts'
import { table } from './table.ts'
import type { Writers } from './writers.ts'

/** The documents that records of every kind come as. */
export const everyFormat = <K extends Kind>(kind: K): Writers<K> => ({
  jsonld: schemaOrg(kind),
  csv: table(kind),
  ttl: turtle(kind),
  'rdf.jsonld': rdfJsonLd(kind),
})
