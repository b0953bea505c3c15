import { expect, test } from 'vitest'
import * as z from 'zod'
import { EmailPattern } from '../contacts/index.ts'
import { EventStatus, Place, Price, Recurrence, When } from '../events/index.ts'
import { Organisation, SocialAccount } from '../organisations/index.ts'
import { Programme, ProgrammeNode, Respond } from '../programmes/index.ts'
import { NewWebhook } from '../queries/index.ts'
import { kindNames, kinds } from '../records/index.ts'
import type { ExpectationCode } from '../values/expected.ts'
import * as values from '../values/index.ts'
import { en, fi, problems, sv } from './index.ts'

const rule = (text: string): [z.ZodType, unknown] => [
  Recurrence,
  { rule: text, start: '2026-12-01T09:00', zone: 'Europe/Helsinki' },
]
const node = (id: string, parent?: string) => ({ id, kind: 'measure', parent, title: { sv: 'Åtgärd' } })
const nodes = (...list: object[]): [z.ZodType, unknown] => [
  Programme,
  { id: 'p', kind: 'project', name: { sv: 'Projekt' }, lifecycle: 'active', nodes: list },
]

/** For each thing that the domain checks, a value that lacks it. */
const lacking: Record<ExpectationCode, [z.ZodType, unknown]> = {
  'address-line': [values.Address, {}],
  'amount-unless-free': [Price, { free: false }],
  'country-code': [values.CountryCode, 'Finland'],
  'currency-code': [Price, { free: false, amount: 5, currency: '€' }],
  duration: [values.Duration, 'two years'],
  'earlier-date': [EventStatus, { kind: 'rescheduled' }],
  'either-organisation-or-name': [Programme.shape.governance, [{ part: 'steers' }]],
  'email-pattern': [EmailPattern, { pattern: 'fornamn.efternamn@gov.fi' }],
  'end-not-before-start': [When, { kind: 'all-day', start: '2026-12-02', end: '2026-12-01' }],
  'fuzzy-date': [values.FuzzyDate, 'spring'],
  'href-or-missing': [values.Link, { title: { sv: 'Länk' } }],
  id: [values.Id, 'Å'],
  identifier: [values.Identifier, { scheme: 'fi-business-id', value: '0245437-1' }],
  'identifier-scheme': [values.Identifier, { scheme: 'FO-nummer', value: '0245437-2' }],
  'json-pointer': [values.JsonPointer, 'name'],
  'language-tag': [values.LanguageTag, '_'],
  'local-time': [values.LocalDateTime, '2026-02-30T09:00'],
  'municipality-code': [values.Municipality, { country: 'FI', code: 'Vasa', name: { sv: 'Vasa' } }],
  'node-id-once': nodes(node('a'), node('a')),
  'node-number': [ProgrammeNode, { ...node('a'), number: 'I.2' }],
  'parent-before-child': nodes(node('a', 'b'), node('b')),
  period: [values.Period, '2026-02/2026-01'],
  'place-name': [Place, {}],
  'region-code': [values.RegionCode, 'Österbotten'],
  'rule-form': rule('DAILY'),
  'rule-frequency': rule('FREQ=HOURLY'),
  'rule-numbered-weekdays': rule('FREQ=WEEKLY;BYDAY=2TU'),
  'rule-numbers': rule('FREQ=YEARLY;BYMONTH=13'),
  'rule-part': rule('FREQ=DAILY;BYHOUR=9'),
  'rule-until': rule('FREQ=DAILY;UNTIL=2026'),
  'rule-weekdays': rule('FREQ=WEEKLY;BYDAY=XX'),
  'service-name': [SocialAccount, { service: 'Mastodon', handle: '@vm' }],
  'text-in-a-language': [values.LocalizedText, {}],
  'time-zone': [values.TimeZone, '+02:00'],
  'title-or-text': [ProgrammeNode, { id: 'a', kind: 'measure' }],
  'title-without-target': [values.Link, { status: 'missing' }],
  'way-to-respond': [Respond, {}],
  'webhook-address': [NewWebhook, { address: 'https://user:word@example.org/torg' }],
}

test.each(Object.entries(lacking))('%s is told in three languages', (code, [schema, input]) => {
  const { error } = schema.safeParse(input)
  const told = [en, fi, sv].map((words) => (error ? problems(error, input, words) : []))
  const messages = told.flatMap((all) =>
    all.filter((problem) => problem.code === code).map(({ message }) => message),
  )
  expect(new Set(messages).size).toBe(3)
  expect(messages.join()).not.toMatch(/undefined|object Object/)
})

function* inside(schema: z.core.$ZodType, seen = new Set<unknown>()): Generator<z.core.$ZodType> {
  if (seen.has(schema)) return
  seen.add(schema)
  yield schema
  const { def } = schema._zod
  for (const part of Object.values({ ...def, ...('shape' in def ? (def.shape as object) : {}) }))
    for (const inner of [part].flat()) if (inner instanceof z.core.$ZodType) yield* inside(inner, seen)
}

test('no check of the domain is without a code', () => {
  const all = new Set(kindNames.flatMap((kind) => [...inside(kinds[kind].schema)]))
  expect(all).toContain(Organisation.shape.id)
  const checks = [...all].flatMap((schema) => schema._zod.def.checks ?? [])
  const refinements = checks.filter((check) => check instanceof z.ZodCustom)
  expect(refinements.length).toBeGreaterThan(20)
  for (const { def } of refinements) expect(Object.keys(lacking)).toContain(def.params?.code)
  // Words of their own would be in one language.
  const worded = [...all, ...checks].filter((part) => !(part instanceof z.ZodCustom) && part._zod.def.error)
  expect(worded).toEqual([])
})
