import type { FuzzyDate, Link, LocalizedText } from '@torg/domain/values'
import { isExactDay } from '@torg/domain/values'
import type { Given } from '../context.ts'
import type { Field } from '../losses/account.ts'
import { sayDay, sayWhen } from '../words/date.ts'
import { sayOrganisation, sayParty } from '../words/names.ts'
import type { Reader } from '../words/reader.ts'

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
  links?: Field<Link[]> | undefined
}

/** A day in words: Atom's own `published` asks for an hour, which nobody has stated. */
function dayInWords(date: Field<FuzzyDate> | undefined, reader: Reader): string | undefined {
  if (date && isExactDay(date.value)) return sayDay(date.lose('in-words'), reader)
  date?.lose('not-exact')
  return undefined
}

function whenInWords(event: Field<Given<'event'>>, reader: Reader): string | undefined {
  const when = event.get('when')
  const said = sayWhen(when.value, reader)
  when.lose(said === undefined ? 'not-exact' : 'in-words')
  when.get('zone')?.lose('no-place')
  return said
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
      lead: dayInWords(post.get('date'), reader),
      links: post.get('links'),
    }
  },
  event: (event, reader) => ({
    title: event.get('name'),
    summary: event.get('summary') ?? event.get('description'),
    content: event.get('summary') && event.get('description'),
    lead: whenInWords(event, reader),
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
    lead: dayInWords(programme.get('published'), reader),
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
    lead: dayInWords(document.get('date'), reader),
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
    lead: dayInWords(call.get('issued'), reader),
  }),
}
