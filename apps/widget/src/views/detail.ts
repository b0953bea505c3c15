import type { LocalizedText } from '@torg/domain/values'
import { fuzzyInWords } from '../dates/fuzzy.ts'
import { whenLine } from '../dates/when.ts'
import { fileAddress, type Question } from '../events/address.ts'
import type { ShownEvent, ShownLink } from '../events/shown.ts'
import { h, type Markup } from '../markup/markup.ts'
import { base } from '../words/speech.ts'
import * as words from '../words/words.ts'
import { calendarLinks } from './calendar.ts'
import { hoursNote, kindLine, leafView, markOf, placeLine } from './item.ts'
import { button } from './list.ts'
import { joined, outLink, paragraphs, say, sayOnly, type View } from './view.ts'

/** A link of the publisher's; one that leads to another language says so. */
function linkView(link: ShownLink | undefined, { speech }: View, title: Markup = undefined): Markup {
  if (!link) return undefined
  const { href, language } = link
  const foreign = language && base(language) !== base(speech.language) && speech.languages([language])
  return [
    outLink(href, (sayOnly(link.title, speech) || title) ?? new URL(href).host),
    foreign && ` (${speech.say(words.inLanguage, foreign)})`,
  ]
}

const addressLine = ({ place }: ShownEvent, { speech }: View): Markup => {
  const { street, postalCode, locality } = place?.address ?? {}
  return joined([sayOnly(street, speech), joined([postalCode, sayOnly(locality, speech)], ' ')], ', ')
}

function registrationLines({ registration }: ShownEvent, view: View): Markup[] {
  const { speech } = view
  if (!registration) return []
  const { kind, link, opens, closes, capacity, note } = registration
  return [
    kind === 'none' && speech.say(words.noRegistration),
    linkView(link, view, speech.say(words.register)),
    opens && speech.say(words.opens, fuzzyInWords(opens, speech)),
    closes &&
      speech.say(
        words.closes,
        whenLine({ kind: closes.includes('T') ? 'timed' : 'all-day', start: closes, zone: 'UTC' }, speech),
      ),
    capacity ? speech.say(words.places, capacity) : undefined,
    say(note, speech),
  ]
}

function priceLines({ price }: ShownEvent, { speech }: View): Markup[] {
  if (!price) return []
  const { free, amount = 0, currency = 'EUR', note } = price
  const sum = new Intl.NumberFormat(speech.locale, { style: 'currency', currency }).format(amount)
  return [free ? speech.say(words.free) : amount > 0 && sum, say(note, speech)]
}

function accessLines({ place }: ShownEvent, { speech }: View): Markup[] {
  const { note, ...facts } = place?.accessibility ?? {}
  return [
    ...Object.entries(facts).map(([fact, there]) => {
      const name = speech.say(words.access[fact as keyof typeof facts])
      return there ? name : speech.say(words.no, name)
    }),
    say(note, speech),
  ]
}

const rowView = (term: string, ...values: Markup[]): Markup => {
  const there = values.filter(Boolean)
  return there.length > 0 && [h('dt', {}, term), there.map((value) => h('dd', {}, value))]
}

function calendarLine(event: ShownEvent, { speech }: View, question: Question): Markup {
  const links = calendarLinks(event, speech)
  return (
    links &&
    joined(
      [
        h('a', { href: fileAddress(question, event.id), download: true }, speech.say(words.file)),
        ...Object.entries(links).map(([name, href]) => outLink(href, name)),
      ],
      ' · ',
    )
  )
}

function agendaView({ agenda = [] }: ShownEvent, { speech }: View): Markup {
  return agenda.map(({ start, title, text }) => [
    h('dt', {}, start && speech.hour(start)),
    h('dd', {}, say(title, speech), text && h('p', {}, sayOnly(text, speech))),
  ])
}

/** Everything that is known of an event, for the dialog. `names` are those of organisers that have been found. */
export function detailView(
  event: ShownEvent,
  view: View,
  question: Question,
  names: ReadonlyMap<string, LocalizedText>,
): Markup {
  const { speech, heading } = view
  const { status, place, languages = [], organisers = [], outcomes = [], links = [], agenda } = event
  const page = view.pageOf(event.id)
  const row = (term: words.Phrase, ...values: Markup[]) => rowView(speech.say(term), ...values)
  const section = (title: words.Phrase, content: Markup) => [
    h(`h${Number(heading[1]) + 1}`, {}, speech.say(title)),
    content,
  ]
  const further = [
    ...outcomes.flatMap(({ text, link }) => [say(text, speech), linkView(link, view)]),
    ...links.map((link) => linkView(link, view)),
    page && h('a', { href: page }, speech.say(words.page)),
  ].filter(Boolean)
  return [
    h(
      'div.top',
      {},
      leafView(event, view),
      h(
        'div.head',
        {},
        kindLine(event, view),
        h(`${heading}.name`, { id: 'name' }, say(event.name, speech), ' ', markOf(event, view)),
        status.reason && h('p', {}, say(status.reason, speech)),
        status.earlier && h('p.note', {}, speech.say(words.earlier, whenLine(status.earlier, speech))),
      ),
      button('close', speech.say(words.close)),
    ),
    h(
      'dl.rows',
      {},
      row(words.when, [whenLine(event.when, speech), hoursNote(event, view)]),
      row(words.calendar, calendarLine(event, view, question)),
      row(words.where, placeLine(event, view), addressLine(event, view)),
      row(words.follow, linkView(place?.online, view)),
      row(words.languages, languages.length > 0 && speech.languages(languages)),
      row(
        words.organisers,
        ...organisers.map(({ name, organisation = '' }) => say(name ?? names.get(organisation), speech)),
      ),
      row(words.audience, say(event.audienceNote, speech)),
      row(words.registration, ...registrationLines(event, view)),
      row(words.price, ...priceLines(event, view)),
      row(words.accessibility, ...accessLines(event, view)),
    ),
    h('div.text', {}, paragraphs(event.summary, speech), paragraphs(event.description, speech)),
    agenda && section(words.agenda, h('dl.rows', {}, agendaView(event, view))),
    further.length > 0 &&
      section(
        words.links,
        h(
          'ul',
          {},
          further.map((item) => h('li', {}, item)),
        ),
      ),
  ]
}
