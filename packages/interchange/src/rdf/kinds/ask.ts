import type { Ask, Call, Respond } from '@torg/domain/programmes'
import { concept } from '../mapping/concept.ts'
import { date } from '../mapping/date.ts'
import { links, oneLink } from '../mapping/link.ts'
import { plain, quoted, text, whole } from '../mapping/literal.ts'
import { many, one } from '../mapping/mapping.ts'
import { part, partId } from '../mapping/part.ts'
import { provenance } from '../mapping/provenance.ts'
import { ref, within } from '../mapping/reference.ts'
import type { KindMapping } from './kind-mapping.ts'
import { deadline } from './programme.ts'

const respond = part<Respond>('torg:Respond', {
  text: text('dct:description'),
  link: oneLink(),
  email: one('cv:email', plain),
  contact: one('cv:contactPoint', ref('contact')),
  organisation: one('torg:respondTo', ref('organisation')),
})

const audiences = many('cv:audience', concept('audience'))

/** No vocabulary has requests with a strength; what one of them has of a request is said in its terms. */
export const ask: KindMapping<'ask'> = {
  types: () => ['torg:Ask'],
  table: {
    programme: one('dct:isPartOf', ref('programme')),
    node: one(
      'torg:concernsNode',
      within('nodes', ({ record }) => ['programme', (record as Ask).programme]),
    ),
    from: one('dct:creator', ref('organisation')),
    order: one('torg:order', whole),
    audiences,
    strength: one('torg:strength', concept('strength')),
    verb: one('torg:verb', quoted),
    text: text('dct:description'),
    condition: text('torg:condition'),
    due: deadline,
    respond: one('torg:respond', respond),
    links: links(),
    events: many('torg:event', ref('event')),
    ...provenance,
  },
}

export const call: KindMapping<'call'> = {
  types: () => ['torg:Call'],
  table: {
    programme: one('dct:isPartOf', ref('programme')),
    from: one('dct:creator', ref('organisation')),
    title: text('dct:title'),
    text: text('dct:description'),
    audiences,
    issued: one('dct:issued', date),
    deadline,
    options: many(
      'torg:option',
      part<Call['options'][number]>('torg:Option', { id: partId, text: text('dct:description') }),
    ),
    respond: one('torg:respond', respond),
    concerns: one('torg:concerns', ref('organisation')),
    ...provenance,
  },
}
