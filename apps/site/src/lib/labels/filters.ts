import type { EventFilters } from '#lib/events/filters.ts'
import * as m from '#lib/paraglide/messages.js'

/** The filters that are chosen from a list. */
export type Choice = Exclude<keyof EventFilters, 'q' | 'when' | 'from' | 'to' | 'series'>

export const choiceLabel: Record<Choice, () => string> = {
  region: m.filter_region,
  municipality: m.filter_municipality,
  kind: m.filter_kind,
  language: m.filter_language,
  attendance: m.filter_attendance,
  level: m.filter_level,
  programme: m.filter_programme,
  organisation: m.filter_organisation,
}
