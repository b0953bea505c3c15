import { expect, inject, test } from 'vitest'
import { bundle } from './bundle.ts'
import { compressed } from './compressed.ts'

const size = (code: string) => compressed(code, inject('project'))

// Importing one thing costs that thing. A rule takes no schema with it, and so no zod, which alone is 22 kB.
test.each([
  ['values', 'covers', 1100],
  ['values', 'pick', 450],
  ['values', 'instantOf', 550],
  ['values', 'isFinnishBusinessId', 300],
  ['organisations', 'holders', 1600],
  ['programmes', 'asksOf', 1250],
  ['programmes', 'progressOn', 900],
  ['events', 'occurrences', 2650],
  ['events', 'canBecome', 250],
  ['contacts', 'deriveAddress', 400],
  ['messages', 'problems', 1300],
  ['queries', 'preferredLanguages', 350],
])('%s: %s alone stays within %i bytes', async (entry, name, budget) => {
  const bytes = await size(`export { ${name} } from '@torg/domain/${entry}'`)
  expect(bytes).toBeLessThan(budget)
  // A budget that is far too large says nothing.
  expect(bytes).toBeGreaterThan(budget / 2)
})

test.each([
  ['values', 'Id', 23_500],
  ['contacts', 'Person', 29_500],
  ['events', 'PublicEvent', 36_000],
  ['records', 'kinds', 43_000],
])('%s: the schema %s stays within %i bytes, zod included', async (entry, name, budget) => {
  const bytes = await size(`export { ${name} } from '@torg/domain/${entry}'`)
  expect(bytes).toBeLessThan(budget)
  expect(bytes).toBeGreaterThan(budget * 0.8)
})

test('the words of one language do not bring those of the others', async () => {
  const text = new TextDecoder().decode(
    await bundle(`export { problems, sv } from '@torg/domain/messages'`, inject('project')),
  )
  expect(text).toContain('Förväntade')
  expect(text).not.toContain('Odotettiin')
  expect(text).not.toContain('päivämäärä')
})

test('a schema brings no words but its own', async () => {
  const text = new TextDecoder().decode(
    await bundle(`export { PublicEvent } from '@torg/domain/events'`, inject('project')),
  )
  expect(text).not.toMatch(/Förväntade|Odotettiin/)
})

test('the client brings neither the domain nor zod', async () => {
  expect(await size(`export { createClient } from '@torg/client'`)).toBeLessThan(2500)
  expect(await size(`export { follow } from '@torg/client'`)).toBeLessThan(3000)
  expect(await size(`export { createWriter } from '@torg/client'`)).toBeLessThan(2500)
})
