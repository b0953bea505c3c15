import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { compressed } from './compressed.ts'

type Budgets = Record<string, Record<string, number>>

// Writers take no schema with them where they can do without; readers check what they read, so they bring zod and
// every schema (43 kB), and most of them also libphonenumber (29 kB) or a reader of HTML (20 kB).
const budgets: Budgets = {
  ical: { writeCalendar: 14_000 },
  'ical-reader': { readCalendar: 106_000 },
  'calendar-links': { googleCalendarUrl: 7100 },
  'schema-org': { toSchemaOrg: 11_500, readSchemaOrg: 112_000, toScriptText: 200, scriptsIn: 23_000 },
  vcard: { writeCards: 8000, writeJCards: 8000, readCards: 80_000 },
  popolo: { writePopolo: 7200, readPopolo: 80_500 },
  ogp: { writeCommitments: 3200, readCommitments: 47_500 },
  stratml: { writeStrategicPlan: 6000 },
  atom: { writeFeed: 6300, readFeed: 85_000 },
  csv: { writeTable: 43_000, readTable: 86_000 },
  rdf: { writeJsonLd: 56_500 },
  turtle: { writeTurtle: 60_500 },
  'rdf-reader': { readCpov: 94_000 },
  dcat: { writeCatalog: 47_500 },
  phone: { readPhone: 31_000 },
  losses: { explainLoss: 320 },
}

const rows = Object.entries(budgets).flatMap(([entry, names]) =>
  Object.entries(names).map(([name, budget]) => [entry, name, budget] as const),
)

test.each(rows)('%s: %s alone stays within %i bytes', async (entry, name, budget) => {
  const bytes = await compressed(`export { ${name} } from '@torg/interchange/${entry}'`, inject('project'))
  expect(bytes).toBeLessThan(budget)
  // A budget that is far too large says nothing.
  expect(bytes).toBeGreaterThan(budget * 0.7)
})

test('each entry of the package has a budget', () => {
  const manifest = path.join(inject('project'), 'node_modules/@torg/interchange/package.json')
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8'))
  expect(Object.keys(budgets).toSorted()).toEqual(
    Object.keys(exports)
      .map((entry) => entry.slice(2))
      .toSorted(),
  )
})
