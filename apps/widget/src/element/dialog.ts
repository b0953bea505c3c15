import type { LocalizedText } from '@torg/domain/values'
import { organisationAddress, type Question } from '../events/address.ts'
import { localizedText, object } from '../events/readers.ts'
import { sharing } from '../events/request.ts'
import type { ShownEvent } from '../events/shown.ts'
import { nodesOf } from '../markup/nodes.ts'
import { detailView } from '../views/detail.ts'
import type { View } from '../views/view.ts'
import { type Frame, keepFocus } from './shadow.ts'

const organisationAt = sharing(object({ name: localizedText }))

/** The names of organisers that events refer to by id. One that cannot be had is left out. */
async function namesOf(
  { organisers = [] }: ShownEvent,
  question: Question,
  signal: AbortSignal,
): Promise<Map<string, LocalizedText>> {
  const names = new Map<string, LocalizedText>()
  await Promise.all(
    organisers.map(async ({ organisation }) => {
      if (!organisation) return
      const found = await organisationAt(organisationAddress(question, organisation), signal).catch(
        () => undefined,
      )
      if (found) names.set(organisation, found.name)
    }),
  )
  return names
}

/** Shows an event in the dialog, and completes it with what has to be asked for. */
export async function openDialog(
  { shadow, dialog }: Frame,
  event: ShownEvent,
  view: View,
  question: Question,
): Promise<void> {
  const closed = new AbortController()
  const show = (names: ReadonlyMap<string, LocalizedText>) =>
    keepFocus(shadow, 0, () => dialog.replaceChildren(...nodesOf(detailView(event, view, question, names))))
  show(new Map())
  // What was shown stays until the next event replaces it: a close is told so late that another may be open by then.
  dialog.addEventListener('close', () => closed.abort(), { once: true })
  dialog.showModal()
  const names = await namesOf(event, question, closed.signal)
  if (!closed.signal.aborted && names.size > 0) show(names)
}
