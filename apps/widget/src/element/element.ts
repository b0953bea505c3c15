import { filters, questionOf } from '../events/address.ts'
import { EventList, type News } from '../events/list.ts'
import { nodesOf } from '../markup/nodes.ts'
import { eventItem } from '../views/item.ts'
import { bodyView, footView } from '../views/list.ts'
import type { View } from '../views/view.ts'
import { pageLanguage, Speech } from '../words/speech.ts'
import * as words from '../words/words.ts'
import { openDialog } from './dialog.ts'
import { openEvent, type TorgOpenEvent } from './events.ts'
import { type Frame, keepFocus, openFrame } from './shadow.ts'

declare const TORG_WIDGET_VERSION: string

// So that the module can be imported where there is no DOM.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * `<torg-events>`: coming events of public bodies, from Torg's API.
 *
 * Its children are the fallback: they stay until the first events have come, and while none can be had.
 *
 * Attributes: `api` (address of the service), the filters of `/v1/events`, `limit` (events a page, 1–200), `lang`,
 * `heading-level` (2–5), `event-page` (address of an event's page, with `{id}` in it).
 *
 * @fires torg-open when a reader opens an event; cancelable
 */
export class TorgEventsElement extends Base {
  /** The version of this script. Of two on a page, the first defines the element. */
  static readonly version: string = TORG_WIDGET_VERSION

  static readonly observedAttributes = ['api', ...filters, 'limit', 'lang', 'heading-level', 'event-page']

  /** Defines the element, unless there is one of that name already. */
  static define(tag = 'torg-events', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, TorgEventsElement)
  }

  #opened: Frame | undefined
  #list: EventList | undefined
  #speech = new Speech('')
  #queued = false

  connectedCallback(): void {
    this.#queue()
  }

  // A move is a removal and an insertion in one task: only an element that stays away gives up.
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#list?.stop()
      this.#opened?.dialog.close()
    })
  }

  /** Tells the browser that `moveBefore()` needs neither of the callbacks above. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    this.#queue()
  }

  /** Asks for the events anew. */
  reload(): void {
    this.#list?.stop()
    this.#queue()
  }

  // However many attributes change in a task, it is one change.
  #queue(): void {
    if (this.#queued) return
    this.#queued = true
    queueMicrotask(() => {
      this.#queued = false
      if (this.isConnected) this.#update()
    })
  }

  #update(): void {
    this.#speech = new Speech(pageLanguage(this), navigator.languages)
    const question = questionOf(this, this.#speech.preferences)
    const list: EventList = new EventList(question, (news) => {
      if (list === this.#list) this.#tell(list, news)
    })
    if (this.#list && !this.#list.isStopped && this.#list.address === list.address) {
      this.#paint(this.#list)
      return
    }
    this.#list?.stop()
    this.#list = list
    void list.more()
  }

  get #frame(): Frame {
    if (!this.#opened) {
      this.#opened = openFrame(this)
      this.#opened.shadow.addEventListener('click', (event) => this.#click(event))
    }
    return this.#opened
  }

  get #view(): View {
    const level = Number(this.getAttribute('heading-level'))
    const page = this.getAttribute('event-page')
    return {
      speech: this.#speech,
      heading: `h${[2, 3, 4, 5].includes(level) ? level : 3}`,
      pageOf: (id) => page?.replace('{id}', id),
      thisYear: String(new Date().getFullYear()),
    }
  }

  #tell(list: EventList, news: News): void {
    const { events = [], busy, failure } = list
    const { body, status } = this.#frame
    body.ariaBusy = String(busy)
    if (news === 'list') this.#paint(list)
    else this.#paintEnd(list, news === 'foot' ? 0 : news)
    if (busy) return
    if (failure)
      status.textContent = this.#speech.say(failure.kind === 'offline' ? words.offline : words.failed)
    else if (typeof news === 'number') status.textContent = this.#speech.say(words.added, news, events.length)
  }

  #paint(list: EventList): void {
    const { shadow, root, body, slot } = this.#frame
    // What has been shown stays until there is an answer to the new question.
    if (list.busy && !list.failure && slot.hidden) return
    root.lang = this.#speech.language
    keepFocus(shadow, body, () => body.replaceChildren(...nodesOf(bodyView(list, this.#view))))
    slot.hidden = list.events !== undefined
  }

  /** Adds events at the end, so that nothing moves that is being read, and renews what stands under them. */
  #paintEnd(list: EventList, added: number): void {
    const { shadow, body } = this.#frame
    const { events = [] } = list
    const items = nodesOf(events.slice(events.length - added).map((event) => eventItem(event, this.#view)))
    body.querySelector('.list')?.append(...items)
    const first = items[0] instanceof Element && items[0].querySelector<HTMLElement>('.link')
    keepFocus(shadow, first || body, () =>
      body.querySelector('.foot')?.replaceChildren(...nodesOf(footView(list, this.#view))),
    )
  }

  #click(event: Event): void {
    const target =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-open],[data-action]')
    if (!target || !(event instanceof MouseEvent)) return
    const { open, action } = target.dataset
    if (open) this.#openEvent(open, event)
    else if (action === 'more') void this.#list?.more()
    else if (action === 'close') this.#frame.dialog.close()
    else if (target instanceof HTMLInputElement) target.select()
  }

  #openEvent(id: string, click: MouseEvent): void {
    const { events, question } = this.#list ?? {}
    const event = events?.find((candidate) => candidate.id === id)
    // A link opened in another tab or window stays a link.
    if (!event || !question || click.ctrlKey || click.metaKey || click.shiftKey) return
    click.preventDefault()
    if (this.dispatchEvent(openEvent(event))) void openDialog(this.#frame, event, this.#view, question)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'torg-events': TorgEventsElement
  }
  interface HTMLElementEventMap {
    'torg-open': TorgOpenEvent
  }
}
