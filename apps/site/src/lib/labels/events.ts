import type { EventKind, EventStatus, Organiser, Outcome, PublicEvent } from '@torg/domain/events'
import * as m from '#lib/paraglide/messages.js'

export const eventKind: Record<EventKind, () => string> = {
  seminar: m.event_kind_seminar,
  'regional-event': m.event_kind_regional_event,
  'national-event': m.event_kind_national_event,
  'network-meeting': m.event_kind_network_meeting,
  dialogue: m.event_kind_dialogue,
  academy: m.event_kind_academy,
  workshop: m.event_kind_workshop,
  webinar: m.event_kind_webinar,
  'observance-day': m.event_kind_observance_day,
  meeting: m.event_kind_meeting,
  'online-consultation': m.event_kind_online_consultation,
}

export const eventStatus: Record<EventStatus['kind'], () => string> = {
  scheduled: m.event_status_scheduled,
  postponed: m.event_status_postponed,
  rescheduled: m.event_status_rescheduled,
  cancelled: m.event_status_cancelled,
  'moved-online': m.event_status_moved_online,
  full: m.event_status_full,
}

export const attendance: Record<NonNullable<PublicEvent['attendance']>, () => string> = {
  'on-site': m.attendance_on_site,
  online: m.attendance_online,
  both: m.attendance_both,
}

export const level: Record<PublicEvent['level'], () => string> = {
  local: m.level_local,
  regional: m.level_regional,
  national: m.level_national,
  international: m.level_international,
}

export const organiserRole: Record<Organiser['role'], () => string> = {
  organiser: m.organiser_role_organiser,
  partner: m.organiser_role_partner,
  host: m.organiser_role_host,
  funder: m.organiser_role_funder,
}

export const outcomeKind: Record<Outcome['kind'], () => string> = {
  summary: m.outcome_summary,
  recording: m.outcome_recording,
  document: m.outcome_document,
  decision: m.outcome_decision,
}

/** What is said of an event that does not take place as it was first announced. */
export const statusSentence: Record<Exclude<EventStatus['kind'], 'scheduled'>, () => string> = {
  postponed: m.event_status_lead_postponed,
  rescheduled: m.event_status_lead_rescheduled,
  cancelled: m.event_status_lead_cancelled,
  'moved-online': m.event_status_lead_moved_online,
  full: m.event_status_lead_full,
}
