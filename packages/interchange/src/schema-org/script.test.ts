import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { toSchemaOrg } from './document.ts'
import { toScriptText } from './script.ts'

test('no text ends the script it stands in, or begins a comment', () => {
  const document = { '@context': 'https://schema.org', name: '</script><!-- & \u2028' } as const
  const text = toScriptText(document)
  expect(text).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(text)).toEqual(document)
})

test('any record comes back as it was', () => {
  fc.assert(
    fc.property(anyRecord('post'), (record) => {
      const { document } = toSchemaOrg('post', record, { address: () => undefined })
      expect(toScriptText(document)).not.toContain('<')
      expect(JSON.parse(toScriptText(document))).toEqual(document)
    }),
    { numRuns: 50 },
  )
})
