import { type PublicEvent, type When, whenInstants } from '@torg/domain/events'
import type { Link, LocalizedText } from '@torg/domain/values'
import { eventIn } from '../schema-org/read/event.ts'
import type { Component } from './component.ts'
import { type SchemaReading, schemaReading, structured } from './inside.ts'

const plain = (text: string): string =>
  text
    .replaceAll(/\r\n|\r/g, '\n')
    .replaceAll(/(?![\t\n])\p{Control}|\p{Surrogate}/gu, '')
    .trim()

const isIn = (text: LocalizedText, among: LocalizedText | undefined): boolean =>
  Object.values(among ?? {}).some((shown) => Object.values(text).some((each) => shown.includes(plain(each))))

/** Whether two times are of the same moments, or the same days. */
function isSame(a: When, b: When): boolean {
  const [x, y] = [whenInstants(a), whenInstants(b)]
  if (x && y) return x.start === y.start && (x.end ?? x.start) === (y.end ?? y.start)
  const days = (when: When) => {
    if (when.kind === 'part-of-day' || when.kind === 'approximate') return when.date
    return when.end === when.start ? when.start : `${when.start}/${when.end ?? when.start}`
  }
  return !x && !y && days(a).split('/')[0] === days(b).split('/')[0]
}

// What RFC 5545 has a word for; the others are CONFIRMED there.
const worded = new Set(['cancelled', 'postponed'])

const addressOf = ({ href }: Link): string | undefined =>
  href !== undefined && URL.canParse(href) ? new URL(href).href : href

/** The links of the properties that the data do not have: what another program has added. */
function added(own: PublicEvent, data: PublicEvent): Link[] {
  const { links = [], outcomes = [], place } = data
  const told = [
    ...links,
    ...outcomes.flatMap(({ link }) => link ?? []),
    ...(place?.online ? [place.online] : []),
  ]
  const addresses = new Set(told.map(addressOf))
  return (own.links ?? []).filter((link) => !addresses.has(addressOf(link)))
}

/** Description and summary, unless DESCRIPTION has been written anew since; else it is Torg's words for the data. */
function textsOf(
  { description, summary }: PublicEvent,
  shown: LocalizedText | undefined,
): Partial<PublicEvent> {
  const told = [description, summary].filter((text) => text !== undefined)
  if (shown && told.length > 0 && !told.some((text) => isIn(text, shown))) return { description: shown }
  return { ...(description ? { description } : {}), ...(summary ? { summary } : {}) }
}

/**
 * An event with what it says of itself in the words of schema.org, if it does (RFC 9073 6.6). Its properties are what
 * programs change, so where they say otherwise they count.
 */
export function structuredEvent(
  component: Component,
  own: PublicEvent,
  read: SchemaReading,
): PublicEvent | undefined {
  const node = structured(component, 'Event')
  if (!node) return undefined
  const data = eventIn({ pointer: '', value: node }, own.id, schemaReading(read)) as PublicEvent
  const keepsWhen = isSame(data.when, own.when)
  const keepsStatus =
    data.status.kind === own.status.kind || !(worded.has(own.status.kind) || worded.has(data.status.kind))
  const place = { ...own.place, ...(data.place?.online ? { online: data.place.online } : {}) }
  const links = [...(data.links ?? []), ...added(own, data)]
  const stated = [
    ...(own.stated ?? []).filter(({ field }) => !(keepsWhen && field.startsWith('/when'))),
    ...(data.stated ?? []).filter(
      ({ field }) =>
        field === '/example' ||
        (keepsWhen && field.startsWith('/when')) ||
        (keepsStatus && field.startsWith('/status/')),
    ),
  ]
  const { description: shown, ...properties } = own
  const { description: _description, summary: _summary, ...described } = data
  return {
    ...described,
    ...properties,
    ...textsOf(data, shown),
    name: data.name && isIn(data.name, own.name) ? data.name : own.name,
    when: keepsWhen ? data.when : own.when,
    status: keepsStatus ? data.status : own.status,
    ...(data.attendance ? { attendance: data.attendance } : {}),
    place: Object.keys(place).length > 0 ? place : undefined,
    links: links.length > 0 ? links : undefined,
    stated: stated.length > 0 ? stated : undefined,
  }
}
