import { calendarAddress } from '../events/address.ts'
import type { EventList } from '../events/list.ts'
import { element, h, type Markup, type Tag } from '../markup/markup.ts'
import * as words from '../words/words.ts'
import { eventItem } from './item.ts'
import type { View } from './view.ts'

/** A button that the element hears by its action. */
export const button = (action: string, text: string, waits = false): Tag =>
  element('button.button', { 'data-action': action, 'aria-disabled': waits && 'true' }, text)

function failureView({ failure, busy, isWaiting, question }: EventList, { speech }: View): Markup {
  return (
    failure &&
    h(
      'div.failure',
      h('p', speech.say(failure.said), isWaiting && ` ${speech.say(words.wait, failure.wait)}`),
      // A page that does not say where to ask can only be mended.
      question && button('more', speech.say(busy ? words.loading : words.retry), busy || isWaiting),
    )
  )
}

/** What stands under the events. */
export const footView = (list: EventList, view: View): Markup => {
  const { speech } = view
  return [
    list.skipped > 0 && h('p.note', speech.say(words.skipped, list.skipped)),
    failureView(list, view) ?? (list.hasMore && button('more', speech.say(words.more))),
    list.question &&
      h(
        'details.subscribe',
        element('summary', { id: 'calendar' }, speech.say(words.subscribe)),
        element('input', {
          'aria-labelledby': 'calendar',
          readonly: '',
          value: calendarAddress(list.question),
          'data-action': 'select',
        }),
      ),
  ]
}

/** Everything inside the element but its fallback. */
export function bodyView(list: EventList, view: View): Markup {
  const { events } = list
  if (!events) return failureView(list, view) ?? h('p.loading', view.speech.say(words.loading))
  return [
    events.length > 0
      ? // Lists without bullets lose their role in Safari.
        element(
          'ul.list',
          { role: 'list' },
          events.map((event) => eventItem(event, view)),
        )
      : h('p.empty', view.speech.say(words.none)),
    h('div.foot', footView(list, view)),
  ]
}
