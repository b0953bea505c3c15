import type { Question } from '../events/address.ts'
import type { ShownEvent } from '../events/shown.ts'
import { nodesOf } from '../markup/nodes.ts'
import { detailView } from '../views/detail.ts'
import type { View } from '../views/view.ts'
import type { Frame } from './shadow.ts'

/**
 * Shows an event in the dialog. What was shown stays until the next event replaces it: a close is told so late that
 * another may be open by then.
 */
export function openDialog({ dialog }: Frame, event: ShownEvent, view: View, question: Question): void {
  dialog.replaceChildren(...nodesOf(detailView(event, view, question)))
  dialog.showModal()
}
