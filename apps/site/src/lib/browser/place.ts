import { Idiomorph } from 'idiomorph'
import { showWhatWorks } from './abilities.ts'

const pageOf = ({ pathname, search }: URL | Location) => pathname + search
/** The styles of a page, all of which stand inside it. */
const styles = /<style[^>]*>(.*?)<\/style>/s

let shown = pageOf(location)
let asked = new AbortController()

// What the reader has opened and what scripts have shown stays so.
const beforeAttributeUpdated = (name: string, node: Element) =>
  !(name === 'open' && node instanceof HTMLDetailsElement) &&
  !(name === 'hidden' && node.matches('[data-needs]'))

/** Puts another address of this page in its place; a page of another kind is loaded whole. */
async function show(address: URL): Promise<boolean> {
  asked.abort()
  asked = new AbortController()
  const { signal } = asked
  try {
    const response = await fetch(address, { signal })
    const html = await response.text()
    const sameStyles = styles.exec(html)?.[1] === document.querySelector('style')?.textContent
    if (response.ok && !response.redirected && sameStyles) {
      // Its styles carry a nonce of its own, which the policy of this page would refuse even to read.
      const next = new DOMParser().parseFromString(html.replace(styles, ''), 'text/html')
      Idiomorph.morph(document.body, next.body, { callbacks: { beforeAttributeUpdated } })
      document.title = next.title
      shown = pageOf(address)
      showWhatWorks()
      return true
    }
  } catch {
    // The browser says better than we could why an address cannot be had.
    if (signal.aborted) return false
  }
  location.assign(address)
  return false
}

/**
 * Shows another address of this page, as a link or a form would, but where the reader is: focus and the place on the
 * page stay, and what has changed in a live region is announced.
 *
 * @returns whether it is shown now
 */
export async function turnTo(address: URL, { replace = false } = {}): Promise<boolean> {
  if (!(await show(address))) return false
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  return true
}

// Steps between parts of a page come here too.
addEventListener('popstate', () => {
  if (pageOf(location) !== shown) show(new URL(location.href))
})

/** Links and forms that say `data-keeps-place` do; `data-keeps-place="replace"` leaves no step to go back to. */
export function keepPlaces(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-keeps-place]')
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    turnTo(new URL(link.href))
  })
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.dataset.keepsPlace === undefined) return
    event.preventDefault()
    const address = new URL(form.action)
    const fields = [...new FormData(form)].filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    )
    address.search = new URLSearchParams(fields).toString()
    turnTo(address, { replace: form.dataset.keepsPlace === 'replace' })
  })
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    if (target.closest('[data-submits]')) target.form?.requestSubmit()
  })
}
