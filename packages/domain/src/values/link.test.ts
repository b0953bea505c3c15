import { expect, test } from 'vitest'
import { Link } from './link.ts'

test.each([
  [{ href: 'https://www.opengovpartnership.org/' }, true],
  [{ title: { sv: 'spel om öppen förvaltning' }, status: 'missing' }, true],
  [{ title: { sv: 'spel' } }, false],
  [{ href: 'https://a.fi', status: 'missing' }, false],
  [{ status: 'missing' }, false],
  [{ href: 'javascript:alert(1)' }, false],
  [{ href: 'mailto:a@b.fi' }, false],
])('%j is a link: %s', (link, valid) => {
  expect(Link.safeParse(link).success).toBe(valid)
})
