import { recordLines } from '../collection.ts'
import { assignment } from './assignment.ts'
import { bodies } from './bodies.ts'
import { kristinaAlser, memberships } from './chair.ts'
import { directive, seminarEntry, startEntry } from './documents.ts'
import { group } from './group.ts'
import { posts } from './posts.ts'
import { firstSeminar, seminarSeries } from './seminars.ts'

/** The Swedish expert group on digital investments and its two years' assignment, as two guest blog entries have them. */
export const expertGroup = recordLines({
  organisation: [group, ...bodies],
  person: [kristinaAlser],
  membership: memberships,
  programme: [assignment],
  event: [firstSeminar],
  series: [seminarSeries],
  post: posts,
  document: [startEntry, seminarEntry, directive],
})
