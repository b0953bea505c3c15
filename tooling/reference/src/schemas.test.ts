import { Scope } from '@torg/domain/organisations'
import { Audience } from '@torg/domain/programmes'
import { Id, Quote } from '@torg/domain/values'
import { expect, test } from 'vitest'
import { fieldTables } from './schemas.ts'

test('fields are told with what they are and mean', () => {
  expect(fieldTables(Quote)).toBe(
    [
      '| field | is | says |',
      '| --- | --- | --- |',
      '| `text` | string | Verbatim |',
      '| `language` | LanguageTag | BCP 47 language tag, normalised |',
    ].join('\n'),
  )
})

test('each alternative has a table', () => {
  expect(fieldTables(Scope).split('\n\nor\n\n')).toEqual([
    expect.stringContaining('| `kind` | "only" |'),
    expect.stringContaining('| `matters` | list of Id |'),
  ])
})

test('a choice lists its values; what has no fields has no table', () => {
  expect(fieldTables(Audience)).toContain('`municipalities`, ')
  expect(fieldTables(Id)).toBe('')
})
