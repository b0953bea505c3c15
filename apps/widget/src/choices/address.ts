import { type FieldName, fieldNames, isPossible } from './fields.ts'

type Chosen = Partial<Record<FieldName, string>>

const prefixOf = (host: HTMLElement) => host.getAttribute('url-prefix')

/** What the address of the page says was chosen: `?torg-q=…` where `url-prefix` is `torg`. */
export function readAddress(host: HTMLElement): Chosen {
  const prefix = prefixOf(host)
  const chosen: Chosen = {}
  if (!prefix) return chosen
  const parameters = new URLSearchParams(location.search)
  for (const name of fieldNames) {
    const value = parameters.get(`${prefix}-${name}`)
    if (value !== null && (value === '' || isPossible[name](value))) chosen[name] = value
  }
  return chosen
}

/** Says what was chosen in the address of the page, in place of the address before; nothing without `url-prefix`. */
export function writeAddress(host: HTMLElement, chosen: Chosen): void {
  const prefix = prefixOf(host)
  if (!prefix) return
  const address = new URL(location.href)
  for (const name of fieldNames) {
    const value = chosen[name]
    if (value === undefined) address.searchParams.delete(`${prefix}-${name}`)
    else address.searchParams.set(`${prefix}-${name}`, value)
  }
  history.replaceState(history.state, '', address)
}
