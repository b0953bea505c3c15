import type { PublicEvent } from '@torg/domain/events'
import { whenBounds, whenInstants } from '@torg/domain/events'
import { addDays } from '@torg/domain/values'
import fc from 'fast-check'
import type ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { anyRecord, leaves } from '../any.fixture.ts'
import { options } from '../events.fixture.ts'
import { anOrganisation, finding } from '../records.fixture.ts'
import { sv } from '../words/sv.ts'
import { writeCalendar } from './calendar.ts'
import { eventsOf, momentOf, readBack, textsOf } from './reading.fixture.ts'

// Every organisation is at hand under one name, no person is.
const find = finding({ organisation: anOrganisation({ name: { sv: 'Bokverket' } }) })

const forPeople = ['summary', 'description', 'location', 'contact', 'categories']

/** What a reader of the calendar must find for a value that counts as told in words. */
function inWords(pointer: string, value: unknown, event: PublicEvent): string[] {
  if (/\/(?:organisers|speakers)\/\d+\/organisation$/.test(pointer)) return ['Bokverket']
  if (/\/role$/.test(pointer)) return [sv.organiser[value as 'host']]
  if (pointer === '/attendance') return [sv.attendance[value as 'both']]
  if (pointer === '/status/kind') return [sv.status[value as 'full']]
  if (pointer === '/when/part') return [sv.part[value as 'morning']]
  if (pointer === '/example') return [sv.example]
  if (pointer === '/registration/kind') return [value === 'none' ? sv.noRegistration : '']
  if (pointer === '/price/free') return [value ? sv.free : String(event.price?.amount)]
  if (pointer === '/price/currency') return [value === 'EUR' ? '€' : 'kr']
  if (pointer.startsWith('/languages/')) return [sv.languageName(String(value))]
  if (pointer.startsWith('/place/accessibility/') && typeof value === 'boolean')
    return [sv.accessible[pointer.slice(21) as 'captions'][value ? 'yes' : 'no']]
  if (/^\/status\/earlier\/(start|date)$/.test(pointer)) return [String(value).slice(0, 4)]
  if (pointer.startsWith('/status/earlier/')) return []
  if (/\/(opens|closes)$/.test(pointer)) return [String(value).slice(0, 4)]
  if (/^\/agenda\/\d+\/(start|end)$/.test(pointer)) return [String(value).slice(11)]
  return [String(value)]
}

/** What a program must find for a value that counts as carried. */
function asData(pointer: string, value: unknown): string[] {
  if (pointer === '/example') return []
  if (pointer === '/kind') return [sv.eventKind[value as 'seminar']]
  if (/^\/organisers\/\d+\/role$/.test(pointer)) return [sv.organiser[value as 'host']]
  if (pointer === '/level') return [sv.level[value as 'local']]
  if (pointer.startsWith('/audiences/')) return [sv.audience[value as 'everyone']]
  if (pointer === '/status/kind')
    return [
      { scheduled: 'CONFIRMED', cancelled: 'CANCELLED', postponed: 'TENTATIVE' }[String(value)] ?? 'none',
    ]
  if (pointer.endsWith('/href')) return [new URL(String(value)).href]
  // ical.js takes a backslash in a parameter for an escape, which RFC 5545 3.2 does not know.
  if (/\/title\/[^/]+$/.test(pointer) && String(value).includes('\\')) return []
  return [String(value)]
}

const texts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)]

const everything = (event: ICAL.Component): string =>
  [event, ...event.getAllSubcomponents()]
    .flatMap((component) => component.getAllProperties())
    .flatMap((property) => [
      ...(property.name === 'structured-data'
        ? texts(JSON.parse(String(property.getFirstValue())))
        : property.getValues().map(String)),
      ...Object.values(property.jCal[1] as Record<string, string>),
    ])
    .join('\u0000')

function expectTimes(event: PublicEvent, read: ICAL.Component) {
  const { when } = event
  const moments = whenInstants(when)
  if (!moments) {
    const { earliest = '', latest = '' } = whenBounds(when)
    expect(textsOf(read, 'dtstart')).toEqual([earliest])
    expect(textsOf(read, 'dtend')).toEqual([addDays(latest, 1)])
    return
  }
  const milliseconds = (moment: string | undefined) => (moment === undefined ? undefined : Date.parse(moment))
  expect(milliseconds(momentOf(read, 'dtstart'))).toBe(milliseconds(moments.start))
  if (moments.end !== undefined && moments.end > moments.start)
    expect(milliseconds(momentOf(read, 'dtend'))).toBe(milliseconds(moments.end))
  else expect(textsOf(read, 'dtend')).toEqual([])
}

test('of any event, each value is found by another reader or named among the losses', () => {
  fc.assert(
    fc.property(anyRecord('event'), (event) => {
      // What stands there as data of schema.org besides is looked for in the tests of that and of the reader.
      const { document, lost } = writeCalendar([event], { ...options, find, plain: true })
      const [read] = eventsOf(readBack(document))
      if (!read) {
        expect(lost).toEqual([{ kind: 'event', record: event.id, pointer: '', reason: 'not-exact' }])
        return
      }
      expectTimes(event, read)
      const words = forPeople.flatMap((property) => textsOf(read, property)).join('\u0000')
      const data = everything(read)
      for (const { pointer, value } of leaves(event)) {
        const loss = lost.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`))
        if (loss && loss.reason !== 'in-words') continue
        if (!loss && pointer.startsWith('/when/')) continue
        const expected = loss ? inWords(pointer, value, event) : asData(pointer, value)
        for (const part of expected)
          expect(loss ? words : data, `${pointer} ${loss?.reason ?? 'carried'}`).toContain(part)
      }
    }),
    { numRuns: 300 },
  )
})

test('any events make one document that keeps the form of RFC 5545', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRecord('event'), { maxLength: 4, selector: ({ id }) => id }), (events) => {
      const { document, lost } = writeCalendar(events, options)
      const lines = document.split('\r\n')
      expect(lines.at(-1)).toBe('')
      expect(document.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      for (const line of document.replaceAll('\r\n ', '').split('\r\n').slice(0, -1))
        expect(line).toMatch(/^[A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^":;,]*))*:/)
      const left = lost.filter(({ pointer }) => pointer === '').length
      const read = eventsOf(readBack(document))
      expect(read).toHaveLength(events.length - left)
      for (const event of read)
        for (const once of ['uid', 'dtstamp', 'dtstart', 'summary', 'status'])
          expect(event.getAllProperties(once)).toHaveLength(1)
    }),
    { numRuns: 100 },
  )
})

test('no event without a stated hour is given one', () => {
  fc.assert(
    fc.property(
      anyRecord('event').filter(({ when }) => when.kind !== 'timed'),
      (event) => {
        const { document } = writeCalendar([event], options)
        expect(document).not.toMatch(/^DT(?:START|END)[^:]*:\d{8}T/m)
      },
    ),
    { numRuns: 100 },
  )
})
