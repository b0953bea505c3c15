import { expect, test } from 'vitest'
import type * as z from 'zod'
import { Email } from '../contacts/email.ts'
import { ContactOf, ContactPoint, Phone } from '../contacts/index.ts'
import { PublicEvent, Recurrence, Registration } from '../events/index.ts'
import { Organisation, Party } from '../organisations/index.ts'
import { Deadline, Instant, Link, LocalizedText } from '../values/index.ts'
import { en, fi, problems, sv, type Words } from './index.ts'

const event = {
  id: 'vasa-2026-12-01',
  kind: 'seminar',
  name: { sv: 'Öppet möte' },
  when: { kind: 'timed', start: '2026-12-01T13:00', zone: 'Europe/Helsinki' },
  status: { kind: 'scheduled' },
  organisers: [{ organisation: 'vm', role: 'organiser' }],
  level: 'regional',
}

function told(schema: z.ZodType, input: unknown, words: Words) {
  const { error } = schema.safeParse(input)
  return error ? problems(error, input, words) : []
}

test('says where, what was expected and what was received, in the language asked for', () => {
  const input = { ...event, id: 'Vasa 2026' }
  expect(told(PublicEvent, event, sv)).toEqual([])
  expect(told(PublicEvent, input, en)).toEqual([
    {
      pointer: '/id',
      code: 'id',
      message:
        'Expected an id of lower-case letters, digits, hyphens and dots, such as "vasa-2020-01-23"; received "Vasa 2026"',
      expected: 'an id of lower-case letters, digits, hyphens and dots, such as "vasa-2020-01-23"',
      received: '"Vasa 2026"',
    },
  ])
  expect(told(PublicEvent, input, sv)[0]?.message).toBe(
    'Förväntade ett id av små bokstäver a–z, siffror, bindestreck och punkter, till exempel "vasa-2020-01-23"; fick "Vasa 2026"',
  )
  expect(told(PublicEvent, input, fi)[0]?.message).toBe(
    'Odotettiin: tunnus, jossa on pieniä kirjaimia a–z, numeroita, yhdysmerkkejä ja pisteitä, esimerkiksi "vasa-2020-01-23"; saatiin: "Vasa 2026"',
  )
})

test.each([
  ['a field that is missing', { ...event, name: undefined }, '/name', 'missing', 'Här saknas ett värde'],
  [
    'a field that nobody knows',
    { ...event, titel: 'Möte' },
    '/titel',
    'unknown_key',
    '"titel" hör inte hit: det finns inte i schemat',
  ],
  ['a text of spaces', { ...event, name: { sv: '  ' } }, '/name/sv', 'empty', 'Texten är tom'],
  [
    'a choice that is none',
    { ...event, level: 'global' },
    '/level',
    'invalid_value',
    'Förväntade "local", "regional", "national" eller "international"; fick "global"',
  ],
  [
    'a kind that is none',
    { ...event, status: { kind: 'scheduled' }, registration: { kind: 'phone' } },
    '/registration/kind',
    'invalid_value',
    'Förväntade "none" eller "link"; fick "phone"',
  ],
  [
    'a language that is none, at its key',
    { ...event, name: { 'inte språk': 'Möte' } },
    '/name/inte språk',
    'language-tag',
    'Förväntade en språktagg enligt BCP 47, till exempel "fi", "sv" eller "sv-simple"; fick "inte språk"',
  ],
  [
    'an end before the start',
    { ...event, when: { ...event.when, end: '2026-12-01T12:00' } },
    '/when/end',
    'end-not-before-start',
    'Förväntade ett slut som inte är före början; fick "2026-12-01T12:00"',
  ],
  [
    'an earlier date that is missing',
    { ...event, status: { kind: 'rescheduled' } },
    '/status/earlier',
    'earlier-date',
    'Förväntade den tidigare tidpunkten för ett evenemang som har flyttats',
  ],
  [
    'a number for a text, in the words of zod',
    { ...event, theme: { sv: 7 } },
    '/theme/sv',
    'invalid_type',
    'Ogiltig inmatning: förväntat string, fick antal',
  ],
])('tells of %s', (_, input, pointer, code, message) => {
  expect(told(PublicEvent, input, sv)).toEqual([expect.objectContaining({ pointer, code, message })])
})

test.each([
  [Deadline, { by: 'soon' }, '/by', 'fuzzy-date'],
  [Party, { person: 'Sirpa Paatero' }, '/person', 'id'],
  [Party, { organisation: 7 }, '/organisation', 'invalid_type'],
  [ContactOf, { event: 7 }, '/event', 'invalid_type'],
  [Recurrence, { times: 'twice', per: 'year' }, '/times', 'invalid_type'],
  [Recurrence, { times: 0, per: 'year' }, '/times', 'too_small'],
  [Recurrence, { rule: 'FREQ=DAILY', start: 'now', zone: 'Europe/Helsinki' }, '/start', 'local-time'],
])('tells what is wrong with the option of a union that was meant: %#', (schema, input, pointer, code) => {
  expect(told(schema, input, en)).toEqual([expect.objectContaining({ pointer, code })])
})

test('names each option of a union when nothing tells which was meant', () => {
  expect(told(Deadline, {}, en)).toEqual([
    {
      pointer: '',
      code: 'invalid_union',
      expected: '"by" or "before"',
      message: 'Expected "by" or "before"',
    },
  ])
  const closes = { kind: 'link', link: { href: 'https://torg.example' }, closes: 'in May' }
  expect(told(Registration, closes, fi)).toEqual([
    expect.objectContaining({
      pointer: '/closes',
      expected:
        'paikallinen aika minuutin tarkkuudella ilman aikavyöhykettä, esimerkiksi "2024-03-19T13:00" tai päivä, esimerkiksi "2024-03-20"',
      received: '"in May"',
    }),
  ])
})

test.each([
  [Phone, { number: '0295 530 199' }, 'e164'],
  [Email, { kind: 'address', address: 'avoinhallinto' }, 'email'],
  [Link, { href: 'javascript:alert(1)' }, 'url'],
  [Instant, 'yesterday', 'datetime'],
])('says a format with an example, in three languages: %#', (schema, input, code) => {
  for (const words of [en, fi, sv]) {
    const [problem] = told(schema, input, words)
    expect(problem).toMatchObject({ code, expected: words.formats[code as keyof Words['formats']] })
    expect(problem?.message).toContain(problem?.received)
  }
})

test('shows the beginning of a long value only', () => {
  const [problem] = told(Organisation.shape.id, 'Ö'.repeat(5000), en)
  expect(problem?.received).toHaveLength(80)
})

test('points into lists and escapes keys', () => {
  const contact = {
    id: 'a',
    of: { person: 'b' },
    phones: [{ number: '+358295530199' }, { nummer: 1, 'a/b~': 2 }],
  }
  expect(told(ContactPoint, contact, en).map(({ pointer }) => pointer)).toEqual([
    '/phones/1/number',
    '/phones/1/nummer',
    '/phones/1/a~1b~0',
  ])
  expect(told(LocalizedText, [], en)[0]?.pointer).toBe('')
})
