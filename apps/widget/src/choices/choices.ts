import type { Extension } from '../element/extension.ts'
import type { Frame } from '../element/shadow.ts'
import type { Question } from '../events/address.ts'
import type { EventList } from '../events/list.ts'
import { element, h, type Markup } from '../markup/markup.ts'
import { nodesOf } from '../markup/nodes.ts'
import { addDays } from '../month/days.ts'
import { footView } from '../views/list.ts'
import type { View } from '../views/view.ts'
import * as words from '../words/choices.ts'
import type { Speech } from '../words/speech.ts'
import { readAddress, writeAddress } from './address.ts'
import { type FieldName, fieldsOf } from './fields.ts'
import { complete, type Known, learn } from './known.ts'
import { formView, optionViews } from './view.ts'

const untilTyped = 300

/** What the attribute `filters` shows: a form above the events, and what the reader has chosen in it. */
export class Choices implements Extension {
  readonly #host: HTMLElement
  readonly #again: () => void
  /** What differs from what the page says; an empty text is "all". */
  #chosen: Partial<Record<FieldName, string>>
  readonly #known: Known = { municipality: new Map(), organisation: new Map(), programme: new Map() }
  #form: HTMLFormElement | undefined
  /** What the form was made for. */
  #made = ''
  #question: Question | undefined
  #speech: Speech | undefined
  #isAsked = false
  #isComplete = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: HTMLElement, again: () => void) {
    this.#host = host
    this.#again = again
    this.#chosen = readAddress(host)
  }

  get #fields(): FieldName[] {
    const fields = fieldsOf(this.#host.getAttribute('filters'))
    // A month is a period by itself.
    return fields.filter((name) => name !== 'period' || this.#host.getAttribute('layout') !== 'month')
  }

  #given(name: FieldName): string {
    return this.#host.getAttribute(name) ?? ''
  }

  /** One value that the page gives is where the reader begins. */
  #valueOf = (name: FieldName): string => {
    const given = this.#given(name)
    return this.#chosen[name] ?? (name === 'q' || !given.includes(',') ? given : '')
  }

  ask(question: Question): Question {
    this.#question = question
    const { period, ...filters }: Record<string, string> = { ...question.filters }
    for (const name of this.#fields) {
      const value = this.#chosen[name]
      const isFixed = this.#given(name).includes(',') && name !== 'q'
      if (name === 'period') {
        if (value) filters.to = addDays(new Date().toLocaleDateString('sv-SE'), Number(value))
      } else if (value) filters[name] = value
      else if (value === '' && !isFixed) delete filters[name]
    }
    return { ...question, filters }
  }

  body(list: EventList, view: View): Markup {
    const isChosen = this.#fields.some((name) => this.#chosen[name])
    return (
      isChosen &&
      list.events?.length === 0 && [
        h('p.empty', view.speech.say(words.noMatch)),
        h('div.foot', footView(list, view)),
      ]
    )
  }

  painted({ root, body, status }: Frame, list: EventList, { speech }: View): void {
    this.#speech = speech
    const fields = this.#fields
    const made = `${fields}|${speech.page}`
    if (made !== this.#made) {
      this.#made = made
      this.#form?.remove()
      this.#form = undefined
      if (fields.length > 0) {
        this.#form = this.#makeForm(fields, speech)
        root.insertBefore(this.#form, body)
      }
    }
    // Without any events there is nothing to choose among.
    if (this.#form && list.events) this.#form.hidden = false
    learn(this.#known, list.events ?? [])
    this.#offer()
    if (list.busy || !list.events || !this.#isAsked) return
    this.#isAsked = false
    status.textContent = speech.say(words.found, list.events.length)
  }

  #makeForm(fields: readonly FieldName[], speech: Speech): HTMLFormElement {
    const [form] = nodesOf(
      element('form.filters', { role: 'search', hidden: '' }, formView(fields, this.#valueOf, speech)),
    ) as [HTMLFormElement]
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#read()
    })
    form.addEventListener('change', () => this.#read())
    form.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#read(), untilTyped)
    })
    form.addEventListener('focusin', () => this.#complete(fields))
    form.addEventListener('click', ({ target }) => {
      if ((target as Element).matches('[data-action=clear]')) this.#clear(form)
    })
    return form
  }

  #read(): void {
    clearTimeout(this.#timer)
    if (!this.#form) return
    const values = new FormData(this.#form)
    const before = JSON.stringify(this.#chosen)
    for (const name of this.#fields) {
      const value = String(values.get(name) ?? '').trim()
      if (value !== this.#valueOf(name)) this.#chosen[name] = value
    }
    if (JSON.stringify(this.#chosen) !== before) this.#ask()
  }

  #clear(form: HTMLFormElement): void {
    this.#chosen = {}
    for (const name of this.#fields) {
      const control = form.elements.namedItem(name)
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
        control.value = this.#valueOf(name)
    }
    // The button goes, and the keyboard with it.
    form.querySelector<HTMLElement>('.control')?.focus()
    this.#ask()
  }

  #ask(): void {
    this.#isAsked = true
    this.#again()
    writeAddress(this.#host, this.#chosen)
  }

  /** Writes the options of each field anew where they have become others. */
  #offer(): void {
    const [form, speech] = [this.#form, this.#speech]
    if (!form || !speech) return
    for (const name of this.#fields) {
      const control = form.elements.namedItem(name)
      if (!(control instanceof HTMLSelectElement)) continue
      const chosen = this.#valueOf(name)
      const options = nodesOf(optionViews(name, chosen, this.#given(name), this.#known, speech))
      if (options.length !== control.length) control.replaceChildren(...options)
      else if (control.value !== chosen) control.value = chosen
    }
    const clear = form.querySelector<HTMLElement>('[data-action=clear]')
    if (clear) clear.hidden = Object.keys(this.#chosen).length === 0
  }

  // A page of events does not tell all that there is to choose among: asked for once somebody is about to choose.
  async #complete(fields: readonly FieldName[]): Promise<void> {
    const question = this.#question
    if (this.#isComplete || !question || !fields.some((name) => name in this.#known)) return
    this.#isComplete = true
    this.#isComplete = await complete(
      this.#known,
      question,
      fields.includes('programme'),
      AbortSignal.timeout(20_000),
    )
    this.#offer()
  }
}
