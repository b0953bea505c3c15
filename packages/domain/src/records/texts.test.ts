import { expect, test } from 'vitest'
import { Organisation } from '../organisations/index.ts'
import { localizedTexts } from './index.ts'

test('texts are found wherever they stand, described or not, and nothing else is', () => {
  const record = Organisation.parse({
    id: 'vm',
    kind: 'ministry',
    name: { sv: 'Finansministeriet' },
    composition: { sv: 'Ministrar' },
    lifecycle: 'active',
    municipality: { country: 'FI', name: { fi: 'Helsinki' } },
    relations: [{ kind: 'replaces', organisation: 'senaten', note: { en: 'Since 1918' } }],
    sources: [{ document: 'letter', locator: 'Page 1' }],
  })
  expect(localizedTexts('organisation', record)).toEqual([
    { pointer: '/name', text: { sv: 'Finansministeriet' } },
    { pointer: '/composition', text: { sv: 'Ministrar' } },
    { pointer: '/relations/0/note', text: { en: 'Since 1918' } },
    { pointer: '/municipality/name', text: { fi: 'Helsinki' } },
  ])
})
