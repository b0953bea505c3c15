import { nodesOf } from '../markup/nodes.ts'
import { frameView } from '../views/frame.ts'
import css from './widget.css?inline'

let sheet: CSSStyleSheet | undefined

/** The parts of the shadow root that stay while the rest changes. */
export type Frame = {
  shadow: ShadowRoot
  root: HTMLElement
  body: HTMLElement
  status: HTMLElement
  slot: HTMLSlotElement
  dialog: HTMLDialogElement
  /** What a server has laid out, as data, and in `data-list` for which question, until it is taken over. */
  data: HTMLElement | undefined
}

/** Opens the element's shadow root, laid out by `frameView`. One that a server has laid out so is kept. */
export function openFrame(host: HTMLElement): Frame {
  const shadow = host.attachInternals().shadowRoot ?? host.attachShadow({ mode: 'open' })
  if (!shadow.firstElementChild) shadow.append(...nodesOf(frameView()))
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  shadow.adoptedStyleSheets = [sheet]
  // A server's stylesheet stands before it.
  const root = shadow.lastElementChild
  const [body, status, slot, dialog, data] = root?.children ?? []
  return { shadow, root, body, status, slot, dialog, data } as Frame
}

/**
 * Makes a change under which the focused node may be replaced. The keyboard then goes to what opens or does the same,
 * else to the event of this index, else to what follows the events.
 */
export function keepFocus(shadow: ShadowRoot, index: number, change: () => void): void {
  const focused = shadow.activeElement
  change()
  if (!(focused instanceof HTMLElement) || focused.isConnected) return
  const { open, action } = focused.dataset
  const same = shadow.querySelector<HTMLElement>(open ? `[data-open="${open}"]` : `[data-action="${action}"]`)
  const next = same ?? shadow.querySelectorAll<HTMLElement>('.link,summary')[index]
  next?.focus()
}
