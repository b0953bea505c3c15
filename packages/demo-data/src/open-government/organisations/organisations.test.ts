import { expect, test } from 'vitest'
import { organisations } from './organisations.ts'

const organisation = (id: string) => organisations.find((candidate) => candidate.id === id)

test('the open democracy network is open to everyone and has replaced that of the municipalities', () => {
  expect(organisation('oppen-demokrati-natverk')).toMatchObject({ kind: 'network', openTo: 'everyone' })
  expect(organisation('oppen-demokrati-natverk')?.relations).toEqual([
    { kind: 'replaces', organisation: 'kommunernas-demokratinatverk' },
    expect.objectContaining({ kind: 'coordinated-by', organisation: 'oppen-forvaltning-team' }),
    { kind: 'coordinates-with', organisation: 'oppen-forvaltning-tjanstemannanatverk' },
  ])
  expect(organisation('kommunernas-demokratinatverk')?.lifecycle).toBe('closed')
})

test("the officials' network has a contact person from each authority, and is coordinated with the new one", () => {
  expect(organisation('oppen-forvaltning-tjanstemannanatverk')?.composition?.sv).toMatch(
    /kontaktperson från varje myndighet/,
  )
  expect(organisation('oppen-forvaltning-tjanstemannanatverk')?.relations).toEqual([
    { kind: 'coordinates-with', organisation: 'oppen-demokrati-natverk' },
  ])
})

test('the working group has its project number, and members from four sides', () => {
  expect(organisation('oppen-forvaltning-arbetsgrupp')?.identifiers).toEqual([
    { scheme: 'fi-project', value: 'VM139:00/2023' },
  ])
  for (const side of [/frivilligorganisationer/, /kommuner/, /välfärdsområden/, /statsförvaltningen/])
    expect(organisation('oppen-forvaltning-arbetsgrupp')?.composition?.sv).toMatch(side)
})

test('the team is part of the ministry and writes its addresses as the letter says', () => {
  expect(organisation('oppen-forvaltning-team')).toMatchObject({
    parent: 'vm',
    emailPattern: { asPrinted: 'fornamn.efternamn@gov.fi' },
  })
  expect(organisation('oppen-forvaltning-team')?.mandate?.tasks.map(({ id }) => id)).toEqual([
    'inform',
    'present',
    'yearly-events',
    'regional-tours',
    'coordinate-networks',
  ])
})
