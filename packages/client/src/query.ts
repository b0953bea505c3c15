import type * as queries from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'

type OneOrMore<T> = T extends readonly (infer Item)[] ? Item | readonly Item[] : T

/** A query as a caller writes it: where several values will do, one may stand alone. */
type Written<Query> = { [Name in keyof Query]: OneOrMore<Query[Name]> }

export type ListQuery<K extends Kind> = Written<queries.ListQuery<K>>
export type RecordQuery<K extends Kind> = Written<queries.RecordQuery<K>>
export type HoldersQuery = Written<queries.HoldersQuery>
export type ReferencesQuery = Written<queries.ReferencesQuery>
export type SearchQuery = Written<queries.SearchQuery>
export type IssuesQuery = Written<queries.IssuesQuery>
export type ChangesQuery = Written<queries.ChangesQuery>

/** `{ kind: ['seminar', 'webinar'], limit: 5 }` becomes `?kind=seminar,webinar&limit=5`; what is `undefined` is left out. */
export function writeQuery(query: object): string {
  const parameters = Object.entries(query)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(
      ([name, value]) =>
        `${name}=${[value]
          .flat()
          .map((item) => encodeURIComponent(String(item)))
          .join(',')}`,
    )
  return parameters.length > 0 ? `?${parameters.join('&')}` : ''
}
