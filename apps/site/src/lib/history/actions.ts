import type { Change } from '@torg/domain/queries'
import * as m from '#lib/paraglide/messages.js'

/** What happened to a record. */
export const actions: Record<Change['action'], () => string> = {
  created: m.history_created,
  changed: m.history_changed,
  removed: m.history_removed,
}
