import { nodesOf } from '../markup/nodes.ts'
import { frameView } from '../views/frame.ts'
import css from './widget.css?inline'

let sheet: CSSStyleSheet | undefined

function theSheet(): CSSStyleSheet {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** The parts of the shadow root that stay while the rest changes. */
export type Frame = {
  shadow: ShadowRoot
  root: HTMLElement
  body: HTMLElement
  status: HTMLElement
  slot: HTMLSlotElement
  dialog: HTMLDialogElement
}

/** Opens the element's shadow root, laid out by `frameView`. One that a server has laid out so is kept. */
export function openFrame(host: HTMLElement): Frame {
  const shadow = host.attachInternals().shadowRoot ?? host.attachShadow({ mode: 'open' })
  if (!shadow.firstElementChild) shadow.append(...nodesOf(frameView()))
  shadow.adoptedStyleSheets = [theSheet()]
  const root = shadow.firstElementChild
  const [body, status, slot, dialog] = root?.children ?? []
  return { shadow, root, body, status, slot, dialog } as Frame
}

/**
 * Makes a change under which the focused node may be replaced. The keyboard then goes to what opens or does the same,
 * else to `otherwise`.
 */
export function keepFocus(shadow: ShadowRoot, otherwise: HTMLElement, change: () => void): void {
  const focused = shadow.activeElement
  change()
  if (!(focused instanceof HTMLElement) || focused.isConnected) return
  const { open, action } = focused.dataset
  const same = open ? `[data-open="${open}"]` : `[data-action="${action}"]`
  const next = shadow.querySelector<HTMLElement>(same) ?? otherwise
  next.focus()
}
