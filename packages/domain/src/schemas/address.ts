import type { Kind } from '../values/id.ts'

/**
 * What the names of our schemas and terms begin with. Nobody can own a name under `.example` (RFC 2606), so nobody
 * can take it over; the names identify and lead nowhere.
 */
const home = 'https://torg.example/'

/** The namespace of the terms that no published vocabulary has. */
export const ownTerms = `${home}ns#`

/** The `$id` of a schema: of a kind of record, or of `record`, which is any of them with its kind beside it. */
export const schemaId = (name: Kind | 'record'): string => `${home}schemas/${name}.json`
