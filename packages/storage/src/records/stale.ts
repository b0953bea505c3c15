import { markStale, type RecordOf } from '@torg/domain/records'
import type { Draft } from './draft.ts'

/** The draft with a mark on each translation whose original it changes. */
export function withStale(draft: Draft, before: string): Draft {
  if (!draft.body.includes('"translations":')) return draft
  // A schema guarded both, and the draft's kind is theirs.
  const { recorded: _, ...was } = JSON.parse(before)
  const marked = markStale(draft.kind, was as RecordOf<typeof draft.kind>, JSON.parse(draft.body))
  return { ...draft, body: JSON.stringify(marked) }
}
