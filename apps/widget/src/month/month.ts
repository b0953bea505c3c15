import type { Extension } from '../element/extension.ts'
import type { Frame } from '../element/shadow.ts'
import type { Question } from '../events/address.ts'
import type { EventList } from '../events/list.ts'
import type { Markup } from '../markup/markup.ts'
import type { View } from '../views/view.ts'
import * as words from '../words/choices.ts'
import { addDays, addMonths, dayByKey } from './days.ts'
import { monthName, monthView } from './view.ts'

/** Today on the reader's clock. */
const today = (): string => new Date().toLocaleDateString('sv-SE')

const dayOf = (target: EventTarget | null) => (target as Element).closest<HTMLElement>('[data-day]')

/** The layout `month`: asks for one month at a time, and moves by keys from day to day. */
export class Month implements Extension {
  readonly #host: HTMLElement
  readonly #again: () => void
  /** The attribute `from` that the first month was chosen by. */
  #from: string | null | undefined
  #current = ''
  /** Whether the reader has moved to a month that is still to come, and by which means. */
  #moved: '' | 'button' | 'key' = ''
  #body: HTMLElement | undefined

  constructor(host: HTMLElement, again: () => void) {
    this.#host = host
    this.#again = again
  }

  get #isOn(): boolean {
    return this.#host.getAttribute('layout') === 'month'
  }

  ask(question: Question): Question {
    if (!this.#isOn) return question
    const from = this.#host.getAttribute('from')
    if (from !== this.#from) this.#current = /^\d{4}-\d\d-\d\d/.exec(from ?? '')?.[0] ?? today()
    this.#from = from
    const first = `${this.#current.slice(0, 8)}01`
    return { ...question, limit: 200, span: { from: first, to: addDays(addMonths(first, 1), -1) } }
  }

  body(list: EventList, view: View): Markup {
    return this.#isOn && monthView(list, view, { current: this.#current, today: today() })
  }

  painted({ body, status }: Frame, list: EventList, { speech }: View): void {
    if (!this.#body) {
      this.#body = body
      body.addEventListener('keydown', (event) => this.#key(event))
      body.addEventListener('click', ({ target }) => {
        const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset.action
        if (action === 'previous' || action === 'next') this.#turn(action === 'next' ? 1 : -1)
      })
    }
    if (!this.#isOn || list.busy || !this.#moved) return
    // Without the month, to what can be done about it.
    if (this.#moved === 'key')
      (this.#cell(this.#current) ?? body.querySelector<HTMLElement>('.failure .button'))?.focus()
    this.#moved = ''
    if (list.events)
      status.textContent = `${monthName(this.#current.slice(0, 7), speech)}. ${speech.say(words.found, list.events.length)}`
  }

  #cell(day: string): HTMLElement | null | undefined {
    return this.#body?.querySelector<HTMLElement>(`[data-day="${day}"]`)
  }

  #turn(by: number): void {
    const first = addMonths(`${this.#current.slice(0, 8)}01`, by)
    this.#current = first.slice(0, 7) === today().slice(0, 7) ? today() : first
    this.#moved = 'button'
    this.#again()
  }

  #key(event: KeyboardEvent): void {
    const cell = dayOf(event.target)
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return
    const { key } = event
    const isCell = cell === event.target
    const links = cell.querySelectorAll<HTMLElement>('.link')
    const [link] = links
    if (isCell && link && (key === 'Enter' || key === ' ')) {
      if (links.length > 1) link.focus()
      else link.click()
    } else if (!isCell && key === 'Escape') cell.focus()
    else {
      const isRightToLeft = getComputedStyle(cell).direction === 'rtl'
      // While a month is awaited, keys count from the day that they have led to.
      const day = dayByKey(key, this.#moved ? this.#current : (cell.dataset.day ?? ''), isRightToLeft)
      if (!day) return
      this.#go(cell, day)
    }
    event.preventDefault()
  }

  #go(from: HTMLElement, day: string): void {
    const to = this.#cell(day)
    this.#current = day
    if (!to) {
      this.#moved = 'key'
      this.#again()
      return
    }
    for (const cell of [from, to]) {
      const isCurrent = cell === to
      cell.tabIndex = isCurrent ? 0 : -1
      for (const link of cell.querySelectorAll<HTMLElement>('.link')) link.tabIndex = isCurrent ? 0 : -1
    }
    to.focus()
  }
}
