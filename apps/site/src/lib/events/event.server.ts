import { type PublicEvent, whenBounds } from '@torg/domain/events'
import { nodePath } from '@torg/domain/programmes'
import { googleCalendarUrl, outlookCalendarUrl } from '@torg/interchange/calendar-links'
import { api, upTo } from '#lib/api/api.server.ts'
import { contactView } from '#lib/contacts/contacts.server.ts'
import { blockOf } from '#lib/dates/block.ts'
import { whenInWords, zoneInWords } from '#lib/dates/when.ts'
import {
  attendance,
  eventKind,
  eventStatus,
  level,
  organiserRole,
  outcomeKind,
  statusSentence,
} from '#lib/labels/events.ts'
import { audience } from '#lib/labels/programmes.ts'
import { langs } from '#lib/language/lang.ts'
import { onMap } from '#lib/map/extent.ts'
import * as m from '#lib/paraglide/messages.js'
import { linkTo } from '#lib/paths/link.ts'
import type { Site } from '#lib/site/site.server.ts'
import { linkView, provenance } from '#lib/sources/sources.server.ts'
import { languageName, type Said } from '#lib/text/say.ts'
import { agendaView } from './agenda.server.ts'
import { registrationView } from './registration.server.ts'
import { relatedEvents } from './related.server.ts'
import { isOff } from './rows.server.ts'

/** One event, shaped for its page. */
export async function eventView(event: PublicEvent, site: Site) {
  const { say, lang, today, optional, ref } = site
  const { when, status, place } = event
  const [programme, series, nodes, organisers, contacts, from, agenda, related] = await Promise.all([
    optional('programme', event.programme),
    optional('series', event.series),
    nodeTrail(event, site),
    Promise.all(
      event.organisers.map(async ({ organisation, name, role }) => ({
        role: role === 'organiser' ? undefined : organiserRole[role](),
        ref: organisation ? await ref('organisation', organisation) : undefined,
        name: name && say(name),
      })),
    ),
    contactsOf(event, site),
    provenance(event, site),
    agendaView(event, site),
    relatedEvents(event, site),
  ])
  const title = say(event.name)
  const over = (whenBounds(when).latest ?? '9999') < today
  return {
    id: event.id,
    name: title,
    kind: eventKind[event.kind](),
    level: level[event.level](),
    block: blockOf(when),
    words: whenInWords(when),
    zone: when.kind === 'timed' ? zoneInWords(when.zone) : undefined,
    inLanguages: langs
      .filter((other) => other !== lang)
      .map((other) => ({ lang: other, words: whenInWords(when, other) })),
    over,
    /** Whether one can still take part. */
    open: !over && status.kind !== 'cancelled',
    off: isOff(event),
    status:
      status.kind === 'scheduled'
        ? undefined
        : {
            kind: status.kind,
            sentence: statusSentence[status.kind](),
            words: eventStatus[status.kind](),
            reason: status.reason && say(status.reason),
            earlier: status.earlier && whenInWords(status.earlier),
          },
    summary: event.summary && say(event.summary),
    description: event.description && paragraphs(say(event.description)),
    theme: event.theme && say(event.theme),
    attendance: event.attendance && attendance[event.attendance](),
    spoken: (event.languages ?? []).map((tag) => ({ tag, name: languageName(tag) })),
    place: place && {
      name: place.name && say(place.name),
      municipality: place.municipality && say(place.municipality.name),
      street: place.address?.street && say(place.address.street),
      post:
        place.address &&
        [place.address.postalCode, place.address.locality && say(place.address.locality).text]
          .filter(Boolean)
          .join(' '),
      accessibility: accessibilityWords(event, site),
      online: place.online && linkView(place.online, site),
      at: place.coordinates && onMap(place.coordinates),
    },
    organisers,
    audiences: (event.audiences ?? []).map((value) => audience[value]()),
    audienceNote: event.audienceNote && say(event.audienceNote),
    programme,
    series,
    nodes,
    agenda,
    related,
    registration: registrationView(event, site),
    price: event.price && {
      words: event.price.free
        ? m.event_free()
        : new Intl.NumberFormat(lang, { style: 'currency', currency: event.price.currency ?? 'EUR' }).format(
            event.price.amount ?? 0,
          ),
      note: event.price.note && say(event.price.note),
    },
    contacts,
    links: (event.links ?? []).map((link) => linkView(link, site)),
    outcomes: (event.outcomes ?? []).map(({ kind, text, link }) => ({
      kind: outcomeKind[kind](),
      text: text && say(text),
      link: link && linkView(link, site),
    })),
    calendar: calendarAddresses(event, site),
    example: event.example ?? false,
    from,
  }
}

/** Addresses that open a calendar with the event filled in; nothing for an event whose day is not certain. */
function calendarAddresses(event: PublicEvent, { readership }: Site) {
  const google = googleCalendarUrl(event, readership)
  const outlook = outlookCalendarUrl(event, readership)
  return google && outlook ? { google, outlook } : undefined
}

export type EventView = Awaited<ReturnType<typeof eventView>>

const paragraphs = (said: Said): Said[] => said.text.split(/\n{2,}/).map((text) => ({ ...said, text }))

/** The commitments and measures that an event serves, each with those above it. */
async function nodeTrail(event: PublicEvent, { record, say, lang }: Site) {
  const trails = await Promise.all(
    (event.nodes ?? []).map(async ({ programme: id, node }) => {
      const programme = await record('programme', id)
      const path = programme ? nodePath(programme.nodes ?? [], node) : []
      const last = path.at(-1)
      const words = last?.title ?? last?.text
      return last && words
        ? [{ href: `${linkTo(lang, 'programmes', id)}#${last.id}`, number: last.number, title: say(words) }]
        : []
    }),
  )
  return trails.flat()
}

async function contactsOf(event: PublicEvent, site: Site) {
  const [named, own] = await Promise.all([
    Promise.all((event.contacts ?? []).map((id) => api.contacts.get(id).catch(() => undefined))),
    upTo(20, api.contacts.all({ event: event.id })),
  ])
  const known = [...named.flatMap((contact) => contact ?? []), ...own]
  const once = known.filter(({ id }, index) => known.findIndex((other) => other.id === id) === index)
  return Promise.all(once.map((contact) => contactView(contact, site)))
}

function accessibilityWords({ place }: PublicEvent, { say }: Site) {
  const facts = place?.accessibility
  if (!facts) return undefined
  const names = [
    [facts.stepFree, m.access_step_free()],
    [facts.accessibleToilet, m.access_toilet()],
    [facts.inductionLoop, m.access_loop()],
    [facts.signLanguage, m.access_sign()],
    [facts.captions, m.access_captions()],
  ] as const
  return {
    facts: names.flatMap(([value, what]) =>
      value === undefined ? [] : [{ there: value, words: value ? what : m.access_no({ what }) }],
    ),
    note: facts.note && say(facts.note),
  }
}
