// Stands in until the registry of kinds is in @torg/domain/records.
export type Kind =
  | 'organisation'
  | 'person'
  | 'membership'
  | 'contact'
  | 'programme'
  | 'ask'
  | 'call'
  | 'event'
  | 'series'
  | 'post'
  | 'document'
// biome-ignore lint/suspicious/noExplicitAny: replaced by the domain's own types.
export type RecordOf<_K extends Kind> = any
