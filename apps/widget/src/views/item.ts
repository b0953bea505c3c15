import { leafOf } from '../dates/leaf.ts'
import { readerTime, whenInWords } from '../dates/when.ts'
import type { ShownEvent } from '../events/shown.ts'
import { type Attributes, element, h, type Markup, type Tag } from '../markup/markup.ts'
import type { Speech } from '../words/speech.ts'
import * as words from '../words/words.ts'
import { fallbackNote, joined, say, sayOnly, type View } from './view.ts'

/** The calendar leaf by which an event is recognised. Its date also stands in words, so it is not read aloud. */
export function leafView({ when, status }: ShownEvent, speech: Speech): Tag {
  const [over, large, under] = leafOf(when, speech)
  const rough = when.kind === 'approximate' ? ' rough' : ''
  const long = large.length > 2 ? ' long' : ''
  return element(
    `div.date ${status.kind}${rough}${long}`,
    { 'aria-hidden': 'true' },
    h('span', over),
    h('span.day', large),
    h('span', under),
  )
}

/** The state of an event, as a mark, when it is not simply going to take place. */
export const markOf = ({ status: { kind } }: ShownEvent, speech: Speech): Markup =>
  kind !== 'scheduled' && [' ', h(`strong.mark ${kind}`, speech.say(words.statuses[kind]))]

/** Kind and form of attendance; an invented event says that it is one. */
export const kindLine = ({ kind, attendance, example }: ShownEvent, speech: Speech): Markup =>
  h(
    'p.kind',
    joined(
      [
        kind && speech.say(words.kinds[kind]),
        attendance && speech.say(words.attendances[attendance]),
        example && h('span.mark', speech.say(words.example)),
      ],
      ' · ',
    ),
  )

/** The zone of the hours, and the reader's own hours, when they differ. */
export function hoursNote({ when }: ShownEvent, speech: Speech): Markup {
  const note = readerTime(when, speech)
  return note && [' ', h('span.note', note)]
}

// The leaf shows the day; in words it is there for those who hear the page.
function whenView({ when }: ShownEvent, speech: Speech): Markup {
  const [day, time] = whenInWords(when, speech)
  const isOneDay = when.kind === 'all-day' && (when.end ?? when.start) === when.start
  const hours = time ?? (isOneDay && speech.say(words.allDay))
  return hours ? [h('span.heard', speech.say(words.at, day, '')), hours] : day
}

/** Where an event is, in one line. */
export const placeLine = ({ place }: ShownEvent, speech: Speech): Markup =>
  joined([sayOnly(place?.name, speech), sayOnly(place?.municipality?.name, speech)], ', ')

/** The name of an event, which opens it. */
export function linkView({ id, name }: ShownEvent, { speech, pageOf }: View, attributes?: Attributes): Tag {
  const href = pageOf(id)
  return element(
    href ? 'a.link' : 'button.link',
    { 'data-open': id, href, ...attributes },
    sayOnly(name, speech),
  )
}

/** An event in a list. */
export function eventItem(event: ShownEvent, view: View): Tag {
  const { speech, heading } = view
  const { languages = [], summary } = event
  const note = fallbackNote(event.name, speech)
  const place = placeLine(event, speech)
  return h(
    'li.event',
    leafView(event, speech),
    h(
      'div.head',
      kindLine(event, speech),
      h(`${heading}.name`, linkView(event, view), note, markOf(event, speech)),
    ),
    h(
      'div.facts',
      h('p.when', whenView(event, speech), hoursNote(event, speech)),
      place && h('p.place', place),
      languages.length > 0 && h('p.languages', speech.languages(languages)),
    ),
    summary && h('p.summary', note ? sayOnly(summary, speech) : say(summary, speech)),
  )
}
