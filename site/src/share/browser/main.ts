/** The script of the buttons under a page: fetched when one of them is pressed. */

/** Does what the pressed button says. What is pressed beside the buttons is nobody's business. */
export const share = async (pressed: EventTarget | null): Promise<void> => {
  const button = pressed instanceof Element ? pressed.closest<HTMLButtonElement>('[data-do]') : null
  if (button?.dataset.do === 'print') globalThis.print()
  if (button?.dataset.do === 'copy') await copyAddress(button)
}

const copyAddress = async (button: HTMLButtonElement): Promise<void> => {
  const group = button.closest<HTMLElement>('[data-url]')
  const status = group?.querySelector('[role="status"]')
  await navigator.clipboard.writeText(group?.dataset.url ?? location.href)
  const done = button.dataset.done ?? ''
  button.textContent = done
  if (status) status.textContent = done
}
