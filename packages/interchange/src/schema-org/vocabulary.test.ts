import { kindNames } from '@torg/domain/records'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { toSchemaOrg } from './document.ts'
import { hasProperty, isType } from './vocabulary.fixture.ts'

// A role stands between two things and repeats the property that joins them: https://schema.org/Role
const joined = new Set(['member', 'memberOf', 'contributor'])

function expectKnownTerms(value: unknown): void {
  if (Array.isArray(value)) for (const each of value) expectKnownTerms(each)
  if (typeof value !== 'object' || value === null || Array.isArray(value) || '@value' in value) return
  const { '@type': type, ...properties } = value as Record<string, unknown>
  const types = [type].flat().map(String)
  for (const [property, content] of Object.entries(properties)) {
    if (property === '@reverse') for (const each of Object.values(content as object)) expectKnownTerms(each)
    if (property.startsWith('@')) continue
    const isJoin = joined.has(property) && types.some((each) => hasProperty(each, 'roleName'))
    expect(
      isJoin || types.some((each) => hasProperty(each, property)),
      `${types.join(' and ')} has no ${property}`,
    ).toBe(true)
    expectKnownTerms(content)
  }
  for (const each of types) expect(isType(each), `no type ${each}`).toBe(true)
}

test('the list of terms is the real one', () => {
  expect(isType('Event')).toBe(true)
  expect(isType('Evnt')).toBe(false)
  expect(hasProperty('Event', 'previousStartDate')).toBe(true)
  expect(hasProperty('EventSeries', 'name')).toBe(true)
  expect(hasProperty('Event', 'parentOrganization')).toBe(false)
})

test.each(kindNames)('schema.org knows each type and property that a %s is written with', (kind) => {
  fc.assert(
    fc.property(anyRecord(kind), fc.constantFrom(undefined, ['sv']), (record, languages) => {
      const address = (of: string, id: string) => `https://torg.example/${of}/${id}`
      expectKnownTerms(toSchemaOrg(kind, record, { address, languages }).document)
    }),
    { numRuns: 100 },
  )
})
