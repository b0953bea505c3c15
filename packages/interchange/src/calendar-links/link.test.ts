import { expect, test } from 'vitest'
import { anEvent } from '../events.fixture.ts'
import { googleCalendarUrl, outlookCalendarUrl, subscribeUrl } from './link.ts'

const readership = {
  languages: ['sv'],
  address: (kind: string, id: string) => `https://torg.example/${kind}/${id}`,
}

const query = (address: string | undefined) =>
  Object.fromEntries(new URL(address ?? 'about:blank').searchParams)

test('Google gets the moments in UTC and the zone to show them in', () => {
  expect(query(googleCalendarUrl(anEvent(), readership))).toMatchObject({
    action: 'TEMPLATE',
    text: 'Öppna böcker',
    dates: '20260319T110000Z/20260319T140000Z',
    ctz: 'Europe/Helsinki',
  })
})

test('an all-day event is dates, the end exclusive', () => {
  const event = anEvent({ when: { kind: 'all-day', start: '2026-03-31' } })
  expect(query(googleCalendarUrl(event, readership))).toMatchObject({ dates: '20260331/20260401' })
  expect(query(outlookCalendarUrl(event, readership))).toMatchObject({
    startdt: '2026-03-31',
    enddt: '2026-04-01',
    allday: 'true',
  })
})

test('Outlook has an address for work and one for persons, and spaces that are no plus signs', () => {
  const work = outlookCalendarUrl(anEvent(), readership)
  expect(work).toMatch(/^https:\/\/outlook\.office\.com\/calendar\/deeplink\/compose\?/)
  expect(work).not.toContain('+')
  expect(query(work)).toMatchObject({ startdt: '2026-03-19T11:00:00Z', subject: 'Öppna böcker' })
  expect(outlookCalendarUrl(anEvent(), { ...readership, account: 'personal' })).toMatch(
    /^https:\/\/outlook\.live\.com\//,
  )
})

test('a part of a day is a whole day that says so', () => {
  const event = anEvent({ when: { kind: 'part-of-day', date: '2026-03-19', part: 'morning' } })
  expect(query(googleCalendarUrl(event, readership))).toMatchObject({
    text: 'Öppna böcker (på förmiddagen)',
    dates: '20260319/20260320',
  })
})

test('an event without a certain day has no link', () => {
  const event = anEvent({ when: { kind: 'approximate', date: '2026-21' } })
  expect(googleCalendarUrl(event, readership)).toBeUndefined()
  expect(outlookCalendarUrl(event, readership)).toBeUndefined()
})

test('a long description is cut, and still ends in the address of the page', () => {
  const address = googleCalendarUrl(anEvent({ description: { sv: 'å'.repeat(5000) } }), readership)
  expect(query(address).details).toMatch(/å …\n\nhttps:\/\/torg\.example\/event\/lovisa-2026-03-19$/)
  expect(address?.length).toBeLessThan(8200)
})

test('a calendar is subscribed to by webcal', () => {
  expect(subscribeUrl('https://torg.example/events.ics?lang=sv')).toBe(
    'webcal://torg.example/events.ics?lang=sv',
  )
})
