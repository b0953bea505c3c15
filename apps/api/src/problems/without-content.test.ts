import { expect, test } from 'vitest'
import { withoutContent } from './without-content.ts'

const thrown = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test.each([
  ['a parser', () => JSON.parse('{"name":"Anna Ek","mail":anna@example.org}')],
  [
    'a database',
    () => {
      throw Object.assign(
        new Error('invalid input syntax for type date: "anna@example.org said: "Anna Ek""'),
        {
          code: '22007',
        },
      )
    },
  ],
])('what %s repeats of its input is left out', (_, work) => {
  const told = withoutContent(thrown(work))
  expect(told).not.toMatch(/anna/i)
  expect(told).toContain('without-content.test.ts')
})

test('the kind of the error stays', () => {
  const error = thrown(() => (undefined as unknown as { name: string }).name)
  expect(withoutContent(error)).toMatch(/^TypeError: Cannot read properties of undefined/)
  expect(withoutContent(Object.assign(new Error('too long'), { code: '22001' }))).toMatch(
    /^Error 22001: too long\n/,
  )
  expect(withoutContent('anna@example.org')).toBe('Something of type string was thrown')
})
