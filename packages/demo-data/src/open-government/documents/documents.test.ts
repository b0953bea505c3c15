import { expect, test } from 'vitest'
import { documents } from './documents.ts'

const document = (id: string) => documents.find((candidate) => candidate.id === id)

test('the letter went to four audiences on 12 January 2024, over two signatures', () => {
  expect(document('oppen-forvaltning-verkstallighetsbrev')).toMatchObject({
    kind: 'letter',
    date: '2024-01-12',
    publisher: 'vm',
    recipients: ['municipalities', 'wellbeing-services-counties', 'state-authorities', 'ministries'],
    signatories: [
      { person: 'susanna-huovinen', title: { sv: 'Understatssekreterare' } },
      { person: 'juha-sarkio', title: { sv: 'Avdelningschef' } },
    ],
  })
})

test.each([
  ['oppen-forvaltning-handlingsprogram-5', 'action-plan', '2023-10'],
  ['oppen-forvaltning-strategi', 'strategy', '2021'],
  ['oecd-oppen-forvaltning-faktablad', 'fact-sheet', undefined],
  ['oecd-legal-0474', 'recommendation', undefined],
  ['demokratiska-moten-handbok', 'handbook', undefined],
  ['ai-etik-rekommendationer', 'recommendation', undefined],
  ['inkopsfakturadata-promemoria', 'memorandum', undefined],
])('%s is a %s', (id, kind, date) => {
  expect(document(id)?.kind).toBe(kind)
  expect(document(id)?.date).toBe(date)
})

test('the youth recommendation has its OECD number', () => {
  expect(document('oecd-legal-0474')?.identifiers).toEqual([
    { scheme: 'oecd-legal', value: 'OECD-LEGAL-0474' },
  ])
})

test('what open government means is told in the strategy', () => {
  for (const word of [/insynlig/, /etisk/, /ansvarig/, /invånarna.*beslut bereds/, /lyssnar/, /demokratin/])
    expect(document('oppen-forvaltning-strategi')?.summary?.sv).toMatch(word)
})
