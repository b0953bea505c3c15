import { type PublicEvent, registrationTime } from '@torg/domain/events'
import { dateInWords } from '#lib/dates/dates.ts'
import { clock } from '#lib/dates/when.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { linkView } from '#lib/sources/sources.server.ts'

/** A deadline is near within a week. */
const near = 7 * 86_400_000

type State = 'not-yet' | 'open' | 'closed' | 'full'

function stateOf(event: PublicEvent, now: number): { state: State; soon: boolean } {
  if (event.status.kind === 'full') return { state: 'full', soon: false }
  const time = registrationTime(event, 'Europe/Helsinki')
  const [opens, closes] = [Date.parse(time?.opens ?? ''), Date.parse(time?.closes ?? '')]
  if (!time || closes <= now) return { state: 'closed', soon: false }
  return opens > now ? { state: 'not-yet', soon: false } : { state: 'open', soon: closes - now < near }
}

/** How to take part, and whether one can now. */
export function registrationView(event: PublicEvent, site: Site, now = Date.now()) {
  const { registration } = event
  if (!registration) return undefined
  if (registration.kind === 'none') return { needed: false as const }
  const { closes, opens, capacity, note } = registration
  const { state, soon } = stateOf(event, now)
  const at =
    closes && dateInWords(closes.slice(0, 10)) + (closes.length > 10 ? ` ${clock(closes, site.lang)}` : '')
  return {
    needed: true as const,
    state,
    soon: soon && closes !== undefined,
    link: linkView(registration.link, site),
    opens:
      state === 'not-yet' && opens ? m.event_registration_opens({ date: dateInWords(opens) }) : undefined,
    closes:
      at &&
      (state === 'closed'
        ? m.event_registration_closed({ date: at })
        : m.event_registration_closes({ date: at })),
    capacity: capacity && m.event_capacity({ count: capacity }),
    note: note && site.say(note),
  }
}
