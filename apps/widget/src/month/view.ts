import type { EventList } from '../events/list.ts'
import type { ShownEvent } from '../events/shown.ts'
import { element, h, type Markup } from '../markup/markup.ts'
import { eventItem, linkView, markOf } from '../views/item.ts'
import { bodyView, footView } from '../views/list.ts'
import type { View } from '../views/view.ts'
import * as words from '../words/choices.ts'
import type { Speech } from '../words/speech.ts'
import type { Phrase } from '../words/words.ts'
import { daysOf, weeksOf } from './days.ts'

/** The name of a month: "December 2026". */
export const monthName = (month: string, speech: Speech): string =>
  speech.date(`${month}-01`, { month: 'long', year: 'numeric' })

const isOn = (day: string, { when }: ShownEvent) => {
  const [first, last] = daysOf(when) ?? []
  return first !== undefined && last !== undefined && first <= day && day <= last
}

function entryView(event: ShownEvent, day: string, isCurrent: boolean, view: View): Markup {
  const { when, status } = event
  const { speech } = view
  return h(
    `p.entry ${status.kind}`,
    when.kind === 'timed' && when.start.startsWith(day) && [h('span.time', speech.hour(when.start)), ' '],
    linkView(event, view, { tabindex: !isCurrent && '-1' }),
    markOf(event, speech),
  )
}

function dayView(day: string, events: readonly ShownEvent[], { current, today }: Days, view: View): Markup {
  const isCurrent = day === current
  return element(
    'td.cell',
    { 'data-day': day, tabindex: isCurrent ? '0' : '-1', 'aria-current': day === today && 'date' },
    h('span.heard', view.speech.date(day, { weekday: 'long', day: 'numeric', month: 'long' })),
    element('span.number', { 'aria-hidden': 'true' }, String(Number(day.slice(8)))),
    events.filter((event) => isOn(day, event)).map((event) => entryView(event, day, isCurrent, view)),
  )
}

/** Days of a month that stand out. */
export type Days = {
  /** The one that the keyboard is on; its month is shown. */
  current: string
  /** Today, on the reader's clock. */
  today: string
}

/**
 * A month as a table, and the same as a list, of which the width of the element chooses one. Events whose day is not
 * known are in the list only.
 */
export function monthView(list: EventList, view: View, days: Days): Markup {
  const { speech } = view
  const { events } = list
  const month = days.current.slice(0, 7)
  const weeks = weeksOf(month)
  const turn = (to: 'previous' | 'next', phrase: Phrase, sign: string) =>
    element('button.button', { 'data-action': to, 'aria-label': speech.say(phrase) }, sign)
  const top = h(
    'div.months',
    turn('previous', words.previous, '‹'),
    element('p.month', { id: 'month' }, monthName(month, speech)),
    turn('next', words.next, '›'),
  )
  if (!events) return [top, bodyView(list, view)]
  const items = events.map((event) => {
    const item = eventItem(event, view)
    return daysOf(event.when) ? { ...item, attributes: { ...item.attributes, class: 'event dated' } } : item
  })
  return [
    top,
    element(
      'table.days',
      { role: 'grid', 'aria-labelledby': 'month' },
      h(
        'thead',
        h(
          'tr',
          weeks[0]?.map((day) =>
            element(
              'th',
              { scope: 'col' },
              element('span', { 'aria-hidden': 'true' }, speech.date(day, { weekday: 'short' })),
              h('span.heard', speech.date(day, { weekday: 'long' })),
            ),
          ),
        ),
      ),
      h(
        'tbody',
        weeks.map((week) =>
          h(
            'tr',
            week.map((day) => (day.startsWith(month) ? dayView(day, events, days, view) : h('td'))),
          ),
        ),
      ),
    ),
    events.length > 0
      ? element('ul.list', { role: 'list' }, items)
      : h('p.empty', speech.say(words.emptyMonth)),
    h('div.foot', footView(list, view)),
  ]
}
