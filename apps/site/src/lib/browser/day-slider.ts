import { dayDate, dayFormat } from '#lib/dates/format.ts'
import type { Lang } from '#lib/language/lang.ts'
import { type Held, heldAt } from '#lib/organisations/held.ts'

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)

const inWords = (day: string) =>
  dayFormat(document.documentElement.lang as Lang, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    dayDate(day),
  )

/** What a row of the composition says, as of the day that the slider is on. */
function showRow(row: HTMLTableRowElement, at: number, words: DOMStringMap) {
  if (!row.dataset.band) return
  const answer: Held = heldAt(JSON.parse(row.dataset.band), at)
  for (const cell of row.querySelectorAll('.yes, .unknown, .no')) {
    cell.classList.remove('yes', 'unknown', 'no')
    cell.classList.add(answer)
  }
  const said = row.querySelector('.answer')
  if (said) said.textContent = words[answer] ?? ''
  const lane = row.querySelector('svg')
  lane?.classList.toggle('past', answer === 'no')
  lane?.classList.toggle('point', answer !== 'no')
}

/** The picture of a composition follows the day as it is dragged; the page of that day comes when it rests. */
export function dragDays(turnTo: (address: URL, options: { replace: boolean }) => unknown): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset.start) return
    const table = target.closest('table')
    if (!table) return
    const { start, end } = target.dataset
    const at = (target.valueAsNumber + 0.5 - Number(start)) / (Number(end) - Number(start))
    const words = inWords(dayOf(target.valueAsNumber))
    target.setAttribute('aria-valuetext', words)
    if (target.nextElementSibling) target.nextElementSibling.textContent = words
    table.dataset.dragged = ''
    for (const line of table.querySelectorAll('line.day')) {
      line.setAttribute('x1', `${at * 100}%`)
      line.setAttribute('x2', `${at * 100}%`)
    }
    for (const row of table.rows) showRow(row, at, table.dataset)
  })
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset.start) return
    const address = new URL(location.pathname, location.href)
    address.searchParams.set('on', dayOf(target.valueAsNumber))
    // Who reads in the past stays there.
    const known = new URLSearchParams(location.search).get('known')
    if (known) address.searchParams.set('known', known)
    turnTo(address, { replace: true })
  })
}
