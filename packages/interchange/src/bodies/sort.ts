import type { OrganisationKind } from '@torg/domain/organisations'

type Kind = OrganisationKind

const governmental: readonly Kind[] = [
  'state',
  'state-authority',
  'ministry',
  'agency',
  'municipality',
  'wellbeing-services-county',
  'secretariat',
]

const groups: readonly Kind[] = [
  'ministerial-working-group',
  'working-group',
  'steering-group',
  'preparatory-group',
  'expert-group',
  'reference-group',
  'network',
  'team',
]

/** Whether a body of a kind is part of government by itself; groups and networks are not, whoever sits in them. */
export const isGovernmental = (kind: Kind): boolean => governmental.includes(kind)

/** Whether bodies of a kind are people who meet rather than a body with rooms and a door. */
export const isGroup = (kind: Kind): boolean => groups.includes(kind)
