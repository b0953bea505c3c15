import type { Organisation, OrganisationKind, OrganisationRelation, Role } from '@torg/domain/organisations'
import * as m from '#lib/paraglide/messages.js'

export const organisationKind: Record<OrganisationKind, () => string> = {
  state: m.organisation_kind_state,
  'state-authority': m.organisation_kind_state_authority,
  ministry: m.organisation_kind_ministry,
  agency: m.organisation_kind_agency,
  municipality: m.organisation_kind_municipality,
  'wellbeing-services-county': m.organisation_kind_wellbeing_services_county,
  'ministerial-working-group': m.organisation_kind_ministerial_working_group,
  'working-group': m.organisation_kind_working_group,
  'steering-group': m.organisation_kind_steering_group,
  'preparatory-group': m.organisation_kind_preparatory_group,
  'expert-group': m.organisation_kind_expert_group,
  'reference-group': m.organisation_kind_reference_group,
  secretariat: m.organisation_kind_secretariat,
  network: m.organisation_kind_network,
  team: m.organisation_kind_team,
  association: m.organisation_kind_association,
  'international-organisation': m.organisation_kind_international_organisation,
  other: m.organisation_kind_other,
}

/** The kinds of body, in the plural. */
export const organisationKinds: Record<OrganisationKind, () => string> = {
  state: m.organisation_kinds_state,
  'state-authority': m.organisation_kinds_state_authority,
  ministry: m.organisation_kinds_ministry,
  agency: m.organisation_kinds_agency,
  municipality: m.organisation_kinds_municipality,
  'wellbeing-services-county': m.organisation_kinds_wellbeing_services_county,
  'ministerial-working-group': m.organisation_kinds_ministerial_working_group,
  'working-group': m.organisation_kinds_working_group,
  'steering-group': m.organisation_kinds_steering_group,
  'preparatory-group': m.organisation_kinds_preparatory_group,
  'expert-group': m.organisation_kinds_expert_group,
  'reference-group': m.organisation_kinds_reference_group,
  secretariat: m.organisation_kinds_secretariat,
  network: m.organisation_kinds_network,
  team: m.organisation_kinds_team,
  association: m.organisation_kinds_association,
  'international-organisation': m.organisation_kinds_international_organisation,
  other: m.organisation_kinds_other,
}

/** What a body is to another; `back` is how the other sees it. */
export const relation: Record<OrganisationRelation['kind'], { there: () => string; back: () => string }> = {
  'attached-to': { there: m.relation_attached_to, back: m.relation_back_attached_to },
  'secretariat-of': { there: m.relation_secretariat_of, back: m.relation_back_secretariat_of },
  replaces: { there: m.relation_replaces, back: m.relation_back_replaces },
  'merged-into': { there: m.relation_merged_into, back: m.relation_back_merged_into },
  'coordinates-with': { there: m.relation_coordinates_with, back: m.relation_back_coordinates_with },
  'coordinated-by': { there: m.relation_coordinated_by, back: m.relation_back_coordinated_by },
  'works-with': { there: m.relation_works_with, back: m.relation_back_works_with },
  'set-up-by': { there: m.relation_set_up_by, back: m.relation_back_set_up_by },
}

export const role: Record<Role, () => string> = {
  chair: m.role_chair,
  'vice-chair': m.role_vice_chair,
  member: m.role_member,
  secretary: m.role_secretary,
  'secretary-general': m.role_secretary_general,
  expert: m.role_expert,
  'contact-person': m.role_contact_person,
  coordinator: m.role_coordinator,
  head: m.role_head,
  official: m.role_official,
  minister: m.role_minister,
}

export const lifecycle: Record<Organisation['lifecycle'], () => string> = {
  planned: m.lifecycle_planned,
  forming: m.lifecycle_forming,
  active: m.lifecycle_active,
  closed: m.lifecycle_closed,
}

/** A body is active, a programme under way. */
export const programmeLifecycle: Record<Organisation['lifecycle'], () => string> = {
  ...lifecycle,
  active: m.lifecycle_under_way,
}

export const openTo: Record<NonNullable<Organisation['openTo']>, () => string> = {
  everyone: m.open_to_everyone,
  invited: m.open_to_invited,
  appointed: m.open_to_appointed,
}
