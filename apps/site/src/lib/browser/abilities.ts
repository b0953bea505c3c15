import { arrangeDays } from './month-keys.ts'

const abilities: Record<string, boolean> = {
  scripts: true,
  clipboard: 'clipboard' in navigator,
  share: 'share' in navigator,
}

/** Shows what pages hide from readers whose browsers cannot do it (`hidden data-needs="clipboard"`). */
export function showWhatWorks(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-needs]'))
    element.hidden = !abilities[element.dataset.needs ?? '']
  arrangeDays()
}
