import * as z from 'zod'
import { expected, patterned } from './expected.ts'

/** A short, stable, lower-case slug: `ogp-finland-5`, `1.2-action-3`. Records keep former ids, and old addresses redirect. */
export const Id = patterned(
  /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  expected('id', 'an id of lower-case letters, digits, hyphens and dots, such as "vasa-2020-01-23"'),
)
  .max(96)
  .meta({ id: 'Id', description: 'Short, stable, lower-case slug', examples: ['vasa-2020-01-23'] })
export type Id = z.infer<typeof Id>

/** The kinds of record that Torg publishes. */
export const Kind = z.enum([
  'organisation',
  'person',
  'membership',
  'contact',
  'programme',
  'ask',
  'call',
  'event',
  'series',
  'post',
  'document',
])
export type Kind = z.infer<typeof Kind>

/** Which kind each reference schema points to; `references()` in `@torg/domain/records` reads it. */
export const referenceRegistry = z.registry<{ kind: Kind }>()

/** The id of another record, of the given kind. */
export const ref = (kind: Kind) =>
  Id.clone()
    .meta({ description: `Id of ${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}` })
    .register(referenceRegistry, { kind })

/** RFC 6901 pointer into a record: `/mandate/tasks/0/text`. */
export const JsonPointer = patterned(
  /^(?:\/(?:[^~/]|~[01])*)*$/,
  expected('json-pointer', 'an RFC 6901 pointer such as "/mandate/tasks/0"'),
).meta({ id: 'JsonPointer', description: 'RFC 6901 pointer into the record', examples: ['/deadline'] })
export type JsonPointer = z.infer<typeof JsonPointer>
