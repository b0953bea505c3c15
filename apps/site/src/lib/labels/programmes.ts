import type { LegalBasis } from '@torg/domain/organisations'
import type {
  Audience,
  Evaluation,
  Governance,
  Post,
  Programme,
  ProgrammeKind,
  ProgrammeNode,
  ProgressStatus,
  PublicDocument,
  Strength,
} from '@torg/domain/programmes'
import * as m from '#lib/paraglide/messages.js'

export const programmeKind: Record<ProgrammeKind, () => string> = {
  strategy: m.programme_kind_strategy,
  'action-plan': m.programme_kind_action_plan,
  project: m.programme_kind_project,
  assignment: m.programme_kind_assignment,
  'network-programme': m.programme_kind_network_programme,
  partnership: m.programme_kind_partnership,
}

export const nodeKind: Record<ProgrammeNode['kind'], () => string> = {
  commitment: m.node_commitment,
  measure: m.node_measure,
  action: m.node_action,
  workstream: m.node_workstream,
}

export const strength: Record<Strength, () => string> = {
  binding: m.strength_binding,
  obliged: m.strength_obliged,
  should: m.strength_should,
  asked: m.strength_asked,
  urged: m.strength_urged,
  encouraged: m.strength_encouraged,
  wished: m.strength_wished,
}

export const audience: Record<Audience, () => string> = {
  everyone: m.audience_everyone,
  'public-administration': m.audience_public_administration,
  'state-administration': m.audience_state_administration,
  'state-authorities': m.audience_state_authorities,
  ministries: m.audience_ministries,
  municipalities: m.audience_municipalities,
  'wellbeing-services-counties': m.audience_wellbeing_services_counties,
  'civil-society': m.audience_civil_society,
  residents: m.audience_residents,
}

export const part: Record<Governance['part'], () => string> = {
  owns: m.part_owns,
  steers: m.part_steers,
  prepares: m.part_prepares,
  assists: m.part_assists,
  coordinates: m.part_coordinates,
  monitors: m.part_monitors,
  advises: m.part_advises,
}

/** An audience as the one of whom something is asked. */
export const ofAudience: Record<Audience, () => string> = {
  everyone: m.audience_of_everyone,
  'public-administration': m.audience_of_public_administration,
  'state-administration': m.audience_of_state_administration,
  'state-authorities': m.audience_of_state_authorities,
  ministries: m.audience_of_ministries,
  municipalities: m.audience_of_municipalities,
  'wellbeing-services-counties': m.audience_of_wellbeing_services_counties,
  'civil-society': m.audience_of_civil_society,
  residents: m.audience_of_residents,
}

export const progress: Record<ProgressStatus, () => string> = {
  'no-evidence': m.progress_no_evidence,
  'not-started': m.progress_not_started,
  limited: m.progress_limited,
  substantial: m.progress_substantial,
  complete: m.progress_complete,
}

type RelationKind = NonNullable<Programme['relations']>[number]['kind']

/** What a programme is to another; `back` is how the other sees it. */
export const programmeRelation: Record<RelationKind, { there: () => string; back: () => string }> = {
  'part-of': { there: m.programme_relation_part_of, back: m.programme_back_part_of },
  'based-on': { there: m.programme_relation_based_on, back: m.programme_back_based_on },
  related: { there: m.programme_relation_related, back: m.programme_back_related },
  implements: { there: m.programme_relation_implements, back: m.programme_back_implements },
  follows: { there: m.programme_relation_follows, back: m.programme_back_follows },
}

export const basisKind: Record<LegalBasis['kind'], () => string> = {
  law: m.basis_law,
  'government-programme': m.basis_government_programme,
  'government-decision': m.basis_government_decision,
  directive: m.basis_directive,
  recommendation: m.basis_recommendation,
  strategy: m.basis_strategy,
}

export const documentKind: Record<PublicDocument['kind'], () => string> = {
  letter: m.document_letter,
  slides: m.document_slides,
  'web-page': m.document_web_page,
  'blog-post': m.document_blog_post,
  strategy: m.document_strategy,
  'action-plan': m.document_action_plan,
  handbook: m.document_handbook,
  recommendation: m.document_recommendation,
  'fact-sheet': m.document_fact_sheet,
  memorandum: m.document_memorandum,
  directive: m.document_directive,
  form: m.document_form,
  other: m.document_other,
}

export const postKind: Record<Post['kind'], () => string> = {
  article: m.post_article,
  blog: m.post_blog,
  'guest-blog': m.post_guest_blog,
  news: m.post_news,
  interview: m.post_interview,
}

export const evaluationKind: Record<Evaluation['kind'], () => string> = {
  midterm: m.evaluation_midterm,
  final: m.evaluation_final,
  other: m.evaluation_other,
}
