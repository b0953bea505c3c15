import type { LocalizedText } from '@torg/domain/values'
import { fuzzyInWords } from '../dates/fuzzy.ts'
import { whenLine } from '../dates/when.ts'
import { fileAddress, type Question } from '../events/address.ts'
import type { ShownEvent, ShownLink } from '../events/shown.ts'
import { element, h, type Markup } from '../markup/markup.ts'
import type { Speech } from '../words/speech.ts'
import * as words from '../words/words.ts'
import { calendarLinks } from './calendar.ts'
import { hoursNote, kindLine, leafView, markOf, placeLine } from './item.ts'
import { button } from './list.ts'
import { joined, noteOn, outLink, say, sayOnly, type View } from './view.ts'

/** A link of the publisher's; one that leads to another language says so. */
const linkView = (link: ShownLink | undefined, speech: Speech, title: Markup = undefined): Markup =>
  link && [
    outLink(link.href, (sayOnly(link.title, speech) || title) ?? new URL(link.href).host),
    link.language && noteOn(link.language, speech),
  ]

const addressLine = ({ place }: ShownEvent, speech: Speech): Markup => {
  const { street, postalCode, locality } = place?.address ?? {}
  return joined([sayOnly(street, speech), joined([postalCode, sayOnly(locality, speech)], ' ')], ', ')
}

function registrationLines({ registration }: ShownEvent, speech: Speech): Markup[] {
  if (!registration) return []
  const { kind, link, opens, closes, note } = registration
  return [
    kind === 'none' && speech.say(words.noRegistration),
    linkView(link, speech, speech.say(words.register)),
    opens && speech.say(words.opens, fuzzyInWords(opens, speech)),
    closes &&
      speech.say(
        words.closes,
        whenLine({ kind: closes.includes('T') ? 'timed' : 'all-day', start: closes, zone: 'UTC' }, speech),
      ),
    say(note, speech),
  ]
}

function priceLines({ price }: ShownEvent, speech: Speech): Markup[] {
  if (!price) return []
  const { free, amount = 0, currency = 'EUR', note } = price
  const sum = new Intl.NumberFormat(speech.locale, { style: 'currency', currency }).format(amount)
  return [free ? speech.say(words.free) : amount > 0 && sum, say(note, speech)]
}

function accessLines({ place }: ShownEvent, speech: Speech): Markup[] {
  const { note, ...facts } = place?.accessibility ?? {}
  return [
    ...Object.entries(facts).map(([fact, there]) => {
      const name = speech.say(words.access[fact as keyof typeof facts])
      return there ? name : speech.say(words.no, name)
    }),
    say(note, speech),
  ]
}

function calendarLine(event: ShownEvent, speech: Speech, question: Question): Markup {
  const links = calendarLinks(event, speech)
  return (
    links &&
    joined(
      [
        element('a', { href: fileAddress(question, event.id) }, 'iCal'),
        ...Object.entries(links).map(([name, href]) => outLink(href, name)),
      ],
      ' · ',
    )
  )
}

/** Everything that is known of an event, for the dialog. */
export function detailView(event: ShownEvent, { speech, heading, pageOf }: View, question: Question): Markup {
  const { status, place, languages = [], organisers = [], links = [], agenda = [] } = event
  const page = pageOf(event.id)
  const text = (said?: LocalizedText) => said && h('p.text', say(said, speech))
  const row = (term: words.Phrase, ...values: Markup[]): Markup => {
    const there = values.filter(Boolean)
    return there.length > 0 && [h('dt', speech.say(term)), there.map((value) => h('dd', value))]
  }
  return [
    h(
      'div.top',
      leafView(event, speech),
      h(
        'div.head',
        kindLine(event, speech),
        element(`${heading}.name`, { id: 'name' }, say(event.name, speech), markOf(event, speech)),
        status.reason && h('p', say(status.reason, speech)),
        status.earlier && h('p.note', speech.say(words.earlier, whenLine(status.earlier, speech))),
      ),
      button('close', speech.say(words.close)),
    ),
    text(event.summary),
    h(
      'dl.rows',
      row(words.when, [whenLine(event.when, speech), hoursNote(event, speech)]),
      row(words.calendar, calendarLine(event, speech, question)),
      row(words.where, placeLine(event, speech), addressLine(event, speech)),
      row(words.follow, linkView(place?.online, speech)),
      row(words.languages, languages.length > 0 && speech.languages(languages)),
      row(words.organisers, ...organisers.map(({ name }) => say(name, speech))),
      row(words.audience, say(event.audienceNote, speech)),
      row(words.registration, ...registrationLines(event, speech)),
      row(words.price, ...priceLines(event, speech)),
      row(words.accessibility, ...accessLines(event, speech)),
      row(
        words.agenda,
        ...agenda.map(({ start, title, text }) => [
          start && `${speech.hour(start)} `,
          say(title, speech),
          text && h('p.note', sayOnly(text, speech)),
        ]),
      ),
      row(
        words.links,
        ...links.map((link) => linkView(link, speech)),
        page && element('a', { href: page }, sayOnly(event.name, speech)),
      ),
    ),
    text(event.description),
  ]
}
