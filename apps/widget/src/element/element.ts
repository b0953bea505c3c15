import { filters, questionOf } from '../events/address.ts'
import { EventList } from '../events/list.ts'
import { nodesOf } from '../markup/nodes.ts'
import { eventItem } from '../views/item.ts'
import { bodyView, footView } from '../views/list.ts'
import { type View, viewOf } from '../views/view.ts'
import { Speech } from '../words/speech.ts'
import * as words from '../words/words.ts'
import { openDialog } from './dialog.ts'
import { openEvent, type TorgOpenEvent } from './events.ts'
import type { Extend, Extension } from './extension.ts'
import { type Frame, keepFocus, openFrame } from './shadow.ts'

declare const TORG_WIDGET_VERSION: string

let makeExtension: Extend | undefined

// So that the module can be imported where there is no DOM.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * `<torg-events>`: Coming events of public bodies, from Torg's API.
 *
 * Its children are the fallback: they stay until the first events have come, and while none can be had.
 *
 * Its attributes are those of {@link TorgEventsAttributes}.
 *
 * @fires torg-open - A reader opens an event. Cancel it to do something else than open the dialog
 * @cssproperty [--torg-text=the page's own] - Text
 * @cssproperty [--torg-muted=the text at 80 %] - Secondary text
 * @cssproperty [--torg-accent=lake blue] - Links and buttons
 * @cssproperty [--torg-attention=lingonberry] - Cancelled, postponed, failures
 * @cssproperty [--torg-date=--torg-accent] - The line over a date
 * @cssproperty [--torg-rule=the text at 24 %] - Hairlines
 * @cssproperty [--torg-surface=Canvas] - Background of the dialog
 * @cssproperty [--torg-font=the page's own] - Type
 * @cssproperty [--torg-heading-font=the page's own] - Type of headings and dates
 * @cssproperty [--torg-radius=2px] - Corners
 * @cssproperty [--torg-space=1.125em] - The unit of space
 * @csspart root - Everything
 * @csspart body - The events, and what stands under them
 * @csspart list - The list of events
 * @csspart event - An event
 * @csspart date - Its date, as a leaf of a calendar
 * @csspart day - The large part of that
 * @csspart head - Kind and name
 * @csspart kind - Kind and attendance
 * @csspart name - The heading
 * @csspart link - What opens an event
 * @csspart mark - A status, or that it is an example
 * @csspart note - A remark
 * @csspart facts - When and where
 * @csspart when - When
 * @csspart place - Where
 * @csspart languages - Languages spoken
 * @csspart summary - What it is about
 * @csspart empty - That there are no events
 * @csspart failure - That they cannot be had
 * @csspart loading - That they are awaited
 * @csspart foot - What stands under the events
 * @csspart button - A button
 * @csspart subscribe - The address for calendars
 * @csspart dialog - An event in full
 * @csspart top - Its date and name
 * @csspart rows - Its facts
 * @csspart text - Its texts
 * @csspart filters - What readers choose by, with the larger script
 * @csspart field - One of them, with the larger script
 * @csspart label - What it is called, with the larger script
 * @csspart control - Where it is chosen, with the larger script
 * @csspart months - The month and its buttons, with the larger script
 * @csspart month - The name of the month, with the larger script
 * @csspart days - The table of a month, with the larger script
 * @csspart cell - A day, with the larger script
 * @csspart number - The number of the day, with the larger script
 * @csspart entry - An event of that day, with the larger script
 * @csspart time - When it begins, with the larger script
 */
export class TorgEventsElement extends Base {
  /** The version of this script. Of two on a page, the first defines the element. */
  static readonly version: string = TORG_WIDGET_VERSION

  static readonly observedAttributes = [
    'api',
    ...filters,
    'limit',
    'lang',
    'heading-level',
    'event-page',
    'layout',
    'filters',
  ]

  /** Defines the element, unless there is one of that name already. */
  static define(tag = 'torg-events'): void {
    if (!customElements.get(tag)) customElements.define(tag, TorgEventsElement)
  }

  /** Lets every element that has not begun yet do more. */
  static extend(make: Extend): void {
    makeExtension = make
  }

  #opened: Frame | undefined
  #extension: Extension | undefined
  #list: EventList | undefined
  /** The list that the page shows, as its attributes now want it. */
  #painted: EventList | undefined
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

  attributeChangedCallback(): void {
    this.#painted = undefined
    this.#queue()
  }

  // However many attributes change in a task, it is one change.
  #queue(): void {
    if (this.#queued) return
    this.#queued = true
    const update = () => {
      this.#queued = false
      if (this.isConnected) this.#update()
    }
    // While the page is being read, what a server has laid out inside may not have come yet.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', update)
    else queueMicrotask(update)
  }

  #update(): void {
    this.#speech = new Speech((this.closest<HTMLElement>('[lang]') ?? document.documentElement).lang)
    this.#extension ??= makeExtension?.(this, () => this.#queue())
    const own = questionOf(this, this.#speech.page)
    const question = own && (this.#extension?.ask(own) ?? own)
    const list: EventList = new EventList(question, () => {
      if (list === this.#list) this.#paint(list)
    })
    if (this.#list?.address === list.address && !this.#list.isStopped) {
      if (!this.#painted) this.#paint(this.#list)
      return
    }
    this.#list?.stop()
    this.#list = list
    const { data } = this.#frame
    // What a server has laid out for this question stays, unless this reader's clock shows other hours.
    const given = data?.dataset.list === list.address ? data : undefined
    if (given?.dataset.zone === this.#speech.zone) this.#painted = list
    void list.more(given?.textContent)
    data?.setAttribute('data-list', '')
  }

  get #frame(): Frame {
    if (!this.#opened) {
      this.#opened = openFrame(this)
      this.#opened.shadow.addEventListener('click', (event) => this.#click(event))
    }
    return this.#opened
  }

  get #view(): View {
    return viewOf(this, this.#speech)
  }

  #paint(list: EventList): void {
    const { shadow, root, body, status, slot } = this.#frame
    const { events = [], failure, busy } = list
    const view = this.#view
    const { speech } = view
    body.ariaBusy = String(busy)
    status.textContent = ''
    // What has been shown stays until there is an answer to the new question.
    if (busy && !list.events && !failure && slot.hidden) return
    const other = this.#extension?.body(list, view)
    const [shown, foot] = list === this.#painted && !other ? body.children : []
    const before = foot ? (shown?.children.length ?? 0) : 0
    keepFocus(shadow, before, () => {
      if (shown && foot) {
        // Events are added at the end, so that nothing moves that is being read.
        shown.append(...nodesOf(events.slice(before).map((event) => eventItem(event, view))))
        foot.replaceChildren(...nodesOf(footView(list, view)))
        if (events.length > before)
          status.textContent = speech.say(words.added, events.length - before, events.length)
      } else body.replaceChildren(...nodesOf(other || bodyView(list, view)))
    })
    if (failure && !busy) status.textContent = speech.say(failure.said)
    root.lang = speech.language
    slot.hidden = list.events !== undefined
    this.#painted = list
    this.#extension?.painted(this.#frame, list, view)
  }

  #click(event: Event): void {
    const target = (event.target as Element).closest<HTMLElement>('[data-open],[data-action]')
    const { open, action } = target?.dataset ?? {}
    if (open) this.#openEvent(open, event as MouseEvent)
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
    if (this.dispatchEvent(openEvent(event))) openDialog(this.#frame, event, this.#view, question)
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
