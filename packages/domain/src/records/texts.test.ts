import { expect, test } from 'vitest'
import { Organisation } from '../organisations/index.ts'
import { type AnyRecord, localizedTexts, replaceTexts } from './index.ts'

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

test('each text makes way for another, in lists and in whatever its object turns out to be', () => {
  const { record } = {
    kind: 'event',
    record: {
      id: 'vasa',
      kind: 'seminar',
      name: { sv: 'Seminarium', fi: 'Seminaari' },
      when: { kind: 'all-day', start: '2026-03-19' },
      status: { kind: 'cancelled', reason: { sv: 'Snö' } },
      organisers: [{ name: { sv: 'Torget' }, role: 'partner' }],
      level: 'local',
      registration: { kind: 'link', link: { href: 'https://torg.example/', title: { sv: 'Anmäl' } } },
      agenda: [
        { title: { sv: 'Öppning' }, speakers: [{ person: 'a' }, { name: 'B', title: { sv: 'Chef' } }] },
      ],
    },
  } satisfies AnyRecord
  replaceTexts('event', record, (text) => ({ sv: `${text.sv}!` }))
  expect(record).toMatchObject({
    name: { sv: 'Seminarium!' },
    status: { reason: { sv: 'Snö!' } },
    registration: { link: { title: { sv: 'Anmäl!' } } },
    organisers: [{ name: { sv: 'Torget!' } }],
    agenda: [{ title: { sv: 'Öppning!' }, speakers: [{ person: 'a' }, { title: { sv: 'Chef!' } }] }],
  })
  expect(record.name).not.toHaveProperty('fi')
})
