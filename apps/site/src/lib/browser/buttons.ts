/** Writes into what stands after a button what it has done, in words that the button carries. */
function say(button: HTMLElement) {
  const { nextElementSibling: status } = button
  if (status) status.textContent = button.dataset.done ?? ''
}

const field = (id: string) =>
  document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${CSS.escape(id)}`)

/** Buttons that print, share and copy. */
export function answerButtons(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element && target.closest('button')
    if (!button) return
    const { prints, shares, copies } = button.dataset
    if (prints !== undefined) print()
    if (shares !== undefined)
      // A reader who closes the dialog has not met an error.
      await navigator.share({ title: button.dataset.title ?? '', url: shares }).catch(() => undefined)
    if (copies !== undefined) {
      await navigator.clipboard.writeText(field(copies)?.value ?? '')
      say(button)
    }
  })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.readOnly) target.select()
  })
}
