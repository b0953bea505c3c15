import { stepOf } from '#lib/month/step.ts'

const table = () => document.querySelector<HTMLTableElement>('table[data-month]')
const dayLinks = () => [...(table()?.querySelectorAll<HTMLElement>('a[data-day]') ?? [])]

/** Makes one day of the month the one that the tab key stops at: the chosen one, else today, else the first. */
export function arrangeDays(chosen?: string): void {
  const month = table()?.dataset.month
  if (!month) return
  const links = dayLinks()
  const own = links.filter(({ dataset }) => dataset.day?.startsWith(month))
  const stop =
    own.find(({ dataset }) => dataset.day === chosen) ?? own.find(({ ariaCurrent }) => ariaCurrent) ?? own[0]
  for (const link of links) link.tabIndex = link === stop ? 0 : -1
}

/** Arrow keys lead from day to day, and over the ends of the month by `turnTo`. */
export function walkDays(turnTo: (address: URL) => Promise<boolean>): void {
  document.addEventListener('keydown', async (event) => {
    const day = event.target instanceof HTMLElement ? event.target.dataset.day : undefined
    if (!day || event.ctrlKey || event.metaKey || event.altKey) return
    const next = stepOf(event.key, day)
    if (!next) return
    event.preventDefault()
    const month = next.slice(0, 7)
    if (month !== table()?.dataset.month) {
      const address = new URL(location.href)
      address.searchParams.set('month', month)
      if (!(await turnTo(address))) return
    }
    arrangeDays(next)
    dayLinks()
      .find(({ dataset }) => dataset.day === next)
      ?.focus()
  })
}
