import type { FuzzyDate, Link, LocalizedText } from '@torg/domain/values'
import { isExactDay } from '@torg/domain/values'
import type { Given } from '../../context.ts'
import { endDate, isoDate, startDate } from '../../iso-dates/date.ts'
import type { Field } from '../../losses/account.ts'
import { sayDay, sayWhen } from '../../words/date.ts'
import { sayOrganisation, sayParty } from '../../words/names.ts'
import type { Reader } from '../../words/reader.ts'

/** The kinds of record that a feed can bring: those with a title or a text of their own. */
export type FeedKind =
  | 'post'
  | 'event'
  | 'series'
  | 'programme'
  | 'organisation'
  | 'document'
  | 'ask'
  | 'call'

/** What an entry of a feed is made of. */
export type Parts = {
  title: Field<LocalizedText>
  summary?: Field<LocalizedText> | undefined
  content?: Field<LocalizedText> | undefined
  /** Who speaks, in words. */
  author?: string | undefined
  /** What stands before the summary, in words: when an event is, the day of a post. */
  lead?: string | undefined
  /** The same as data: a date of Dublin Core, the start and end of the event module of RSS. */
  date?: string | undefined
  starts?: string | undefined
  ends?: string | undefined
  links?: Field<Link[]> | undefined
}

/** A date as data and in words: Atom's own `published` asks for an hour, which nobody has stated. */
function dated(date: Field<FuzzyDate> | undefined, reader: Reader): Pick<Parts, 'date' | 'lead'> {
  const stated = isoDate(date)
  const isDay = date !== undefined && isExactDay(date.value)
  return { date: stated, lead: isDay ? sayDay(date.value, reader) : undefined }
}

function timed(event: Field<Given<'event'>>, reader: Reader): Pick<Parts, 'starts' | 'ends' | 'lead'> {
  const when = event.get('when')
  const lead = sayWhen(when.value, reader)
  // The module of RSS for events has no parts of days.
  if (when.value.kind !== 'part-of-day') return { starts: startDate(when), ends: endDate(when), lead }
  when.lose('in-words')
  return { lead }
}

const named = (organisation: Field<string> | undefined, reader: Reader): string | undefined =>
  organisation && sayOrganisation(organisation, reader)

type PartsOf = { [K in FeedKind]: (record: Field<Given<K>>, reader: Reader) => Parts }

/** How each kind of record becomes an entry. */
export const partsOf: PartsOf = {
  post: (post, reader) => {
    const author = post.get('author')
    return {
      title: post.get('title'),
      summary: post.get('summary'),
      content: post.get('text'),
      author: (author && sayParty(author, reader)) ?? named(post.get('publisher'), reader),
      ...dated(post.get('date'), reader),
      links: post.get('links'),
    }
  },
  event: (event, reader) => ({
    title: event.get('name'),
    summary: event.get('summary'),
    content: event.get('description'),
    ...timed(event, reader),
    links: event.get('links'),
  }),
  series: (series) => ({
    title: series.get('name'),
    summary: series.get('description'),
    links: series.get('links'),
  }),
  programme: (programme, reader) => ({
    title: programme.get('name'),
    summary: programme.get('summary'),
    content: programme.get('description'),
    author: named(programme.get('owner'), reader),
    ...dated(programme.get('published'), reader),
  }),
  organisation: (organisation) => ({
    title: organisation.get('name'),
    summary: organisation.get('description'),
    links: organisation.get('links'),
  }),
  document: (document, reader) => ({
    title: document.get('title'),
    summary: document.get('summary'),
    author: named(document.get('publisher'), reader),
    ...dated(document.get('date'), reader),
    links: document.get('links'),
  }),
  ask: (ask, reader) => ({
    title: ask.get('text'),
    summary: ask.get('condition'),
    author: named(ask.get('from'), reader),
    links: ask.get('links'),
  }),
  call: (call, reader) => ({
    title: call.get('title'),
    summary: call.get('text'),
    author: named(call.get('from'), reader),
    ...dated(call.get('issued'), reader),
  }),
}
