import { effectiveDeadline } from '@torg/domain/programmes'
import { lastDay } from '@torg/domain/values'
import { expect, test } from 'vitest'
import { calls } from './calls.ts'

const [call] = calls

test('the letter makes one call: confirm the contact person, or name a new one', () => {
  expect(calls).toHaveLength(1)
  expect(call?.options.map(({ id }) => id)).toEqual(['bekrafta', 'utse-ny'])
  expect(call).toMatchObject({
    issued: '2024-01-12',
    audiences: ['state-administration'],
    respond: { email: 'avoinhallinto@vm.fi' },
    concerns: 'oppen-forvaltning-tjanstemannanatverk',
  })
})

test('its deadline stands as printed, a year before the letter', () => {
  expect(call?.deadline).toEqual({ before: '2023-02-05' })
  expect(call?.issues).toContainEqual(
    expect.objectContaining({
      field: '/deadline/before',
      kind: 'impossible-date',
      printed: 'före den 5 februari 2023',
      proposed: '2024-02-05',
    }),
  )
})

test('the proposed deadline is the one that counts: the last day is 4 February 2024', () => {
  const deadline = call && effectiveDeadline(call)
  expect(deadline).toEqual({ before: '2024-02-05' })
  expect(deadline && lastDay(deadline)).toBe('2024-02-04')
})
