import type { Membership } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './document.ts'
import { group } from './group.ts'
import { titles } from './titles.ts'

const member = {
  organisation: group.id,
  role: 'member',
  status: 'confirmed',
  translations: translatedFromSwedish,
} as const

const from = (quote: string) => [cite('Ministerarbetsgruppens sammansättning, stycke 2', { quote })]

/** The members beside the chairs. The source gives no period. */
export const members: Membership[] = [
  {
    ...member,
    id: 'saarikko-medlem',
    member: { person: 'annika-saarikko' },
    title: titles.finance,
    sources: from('finansminister Annika Saarikko'),
  },
  {
    ...member,
    id: 'henriksson-medlem',
    member: { person: 'anna-maja-henriksson' },
    title: titles.justice,
    sources: from('justitieminister Anna-Maja Henriksson'),
  },
  {
    ...member,
    id: 'mikkonen-medlem',
    member: { person: 'krista-mikkonen' },
    title: titles.interior,
    sources: from('inrikesminister Krista Mikkonen'),
  },
  {
    ...member,
    id: 'sarkkinen-medlem',
    member: { person: 'hanna-sarkkinen' },
    title: titles.socialAffairs,
    sources: from('social- och hälsovårdsminister Hanna Sarkkinen'),
  },
]
