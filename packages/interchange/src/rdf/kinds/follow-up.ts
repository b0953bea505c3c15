import type { Cadence, Evaluation, Milestone, ProgressEntry } from '@torg/domain/programmes'
import { concept } from '../mapping/concept.ts'
import { date, period } from '../mapping/date.ts'
import { links, oneLink } from '../mapping/link.ts'
import { text, truth, whole } from '../mapping/literal.ts'
import { many, one } from '../mapping/mapping.ts'
import { named, part, partId } from '../mapping/part.ts'
import { ref, within } from '../mapping/reference.ts'

const node = one('torg:concernsNode', within('nodes'))

export const milestone = part<Milestone>('torg:Milestone', {
  id: partId,
  title: text('dct:title'),
  when: one('dct:temporal', period),
  node,
  link: oneLink(),
})

export const cadence = part<Cadence>('torg:Cadence', {
  id: partId,
  what: text('dct:description'),
  times: one('torg:times', whole),
  per: one('torg:per', concept('unit-of-time')),
  by: one('prov:wasAssociatedWith', ref('organisation')),
})

export const evaluation = part<Evaluation>('torg:Evaluation', {
  id: partId,
  kind: one('dct:type', concept('evaluation-kind')),
  title: text('dct:title'),
  when: one('dct:temporal', period),
  criteria: many('torg:criterion', named(['torg:Criterion'], 'dct:description')),
  mayAmend: one('torg:mayAmend', truth),
  note: text('skos:note'),
})

type Count = NonNullable<ProgressEntry['counts']>[number]

export const progressEntry = part<ProgressEntry>('torg:ProgressEntry', {
  id: partId,
  asOf: one('dct:date', date),
  node,
  status: one('torg:progressStatus', concept('progress-status')),
  narrative: text('dct:description'),
  counts: many(
    'torg:count',
    part<Count>('torg:Count', {
      what: text('torg:counted'),
      number: one('torg:number', whole),
      of: one('torg:outOf', whole),
    }),
  ),
  evidence: links(),
  assessedBy: one('prov:wasAssociatedWith', ref('organisation')),
})
