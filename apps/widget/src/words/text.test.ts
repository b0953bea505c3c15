import { pick as domainPick } from '@torg/domain/values'
import { expect, test } from 'vitest'
import { pick } from './text.ts'

const texts: Record<string, string>[] = [
  { sv: 'a', fi: 'b', en: 'c' },
  { fi: 'b' },
  { 'sv-simple': 'lätt', sv: 'a' },
  { 'sv-simple': 'lätt', fi: 'b' },
  { 'en-GB': 'c', fi: 'b' },
]

test.each(['sv', 'sv-FI', 'sv-simple', 'SV', 'fi', 'en', 'en-GB', 'en-US', 'de'])(
  'chooses for a page in %s as the domain does',
  (page) => {
    for (const text of texts) expect(pick(text, page)).toEqual(domainPick(text, [page]))
  },
)
