import { whenBounds, whenInstants } from '@torg/domain/events'
import { addDays } from '@torg/domain/values'
import type { Given, Readership } from '../context.ts'
import { describe } from '../event-words/description.ts'
import { placeLine } from '../event-words/place.ts'
import { titleOf } from '../event-words/title.ts'
import { date, utcTime } from '../ical/date.ts'
import { accountOf } from '../losses/account.ts'
import { readerOf } from '../words/reader.ts'

// Longer addresses are cut or refused on the way; the description is what can be spared, and it ends in a link.
const longestDescription = 1200

type Entry = {
  title: string
  description: string
  place: string
  /** Moments in UTC, or days with the day after the last. */
  start: string
  end: string
  zone?: string
}

function times({ when }: Given<'event'>): Pick<Entry, 'start' | 'end' | 'zone'> | undefined {
  const moments = whenInstants(when)
  if (moments && when.kind === 'timed')
    return { start: moments.start, end: moments.end ?? moments.start, zone: when.zone }
  const { earliest, latest } = whenBounds(when)
  if (earliest === undefined || latest === undefined) return undefined
  if (when.kind === 'approximate' && earliest !== latest) return undefined
  return { start: earliest, end: addDays(latest, 1) }
}

function entryOf(given: Given<'event'>, readership: Readership): Entry | undefined {
  const reader = readerOf(readership)
  const { record: event } = accountOf('event', given)
  const time = times(given)
  if (!time) return undefined
  const { text } = describe(event, reader)
  const page = reader.address('event', given.id)
  const short = [...text].slice(0, longestDescription).join('')
  return {
    title: titleOf(event, reader).text,
    description: short === text ? text : `${short} …${page === undefined ? '' : `\n\n${page}`}`,
    place: placeLine(event, reader) ?? '',
    ...time,
  }
}

const addressWith = (address: string, query: Record<string, string | undefined>): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  // Outlook takes the plus of a form for a plus.
  return `${address}?${new URLSearchParams(given).toString().replaceAll('+', '%20')}`
}

/** Opens Google Calendar with the event filled in; `undefined` for an event that has no certain day. */
export function googleCalendarUrl(event: Given<'event'>, readership: Readership): string | undefined {
  const entry = entryOf(event, readership)
  if (!entry) return undefined
  const written = entry.zone === undefined ? date : utcTime
  return addressWith('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: entry.title,
    dates: `${written(entry.start)}/${written(entry.end)}`,
    ctz: entry.zone,
    details: entry.description,
    location: entry.place,
  })
}

const outlook = { work: 'https://outlook.office.com', personal: 'https://outlook.live.com' } as const

/**
 * Opens Outlook on the web with the event filled in; `undefined` for an event that has no certain day.
 * Accounts of an organisation and of a person live at different addresses; `work` if absent.
 */
export function outlookCalendarUrl(
  event: Given<'event'>,
  { account = 'work', ...readership }: Readership & { account?: 'work' | 'personal' | undefined },
): string | undefined {
  const entry = entryOf(event, readership)
  if (!entry) return undefined
  return addressWith(`${outlook[account]}/calendar/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.title,
    startdt: entry.start,
    enddt: entry.end,
    allday: entry.zone === undefined ? 'true' : undefined,
    body: entry.description,
    location: entry.place,
  })
}

/** The `webcal:` address that makes calendar programs subscribe to the address of an `.ics` document. */
export const subscribeUrl = (calendar: string): string => calendar.replace(/^https?:/, 'webcal:')
