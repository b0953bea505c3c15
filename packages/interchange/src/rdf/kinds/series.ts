import type { Recurrence, Theme } from '@torg/domain/events'
import { concept } from '../mapping/concept.ts'
import { period } from '../mapping/date.ts'
import { links } from '../mapping/link.ts'
import { day, plain, text, truth, whole } from '../mapping/literal.ts'
import { many, one } from '../mapping/mapping.ts'
import { part } from '../mapping/part.ts'
import { provenance } from '../mapping/provenance.ts'
import { nodeOf, ref } from '../mapping/reference.ts'
import { wallTime } from '../mapping/wall-time.ts'
import { organiser } from './event.ts'
import type { KindMapping } from './kind-mapping.ts'

const recurrence = part<Recurrence>('torg:Recurrence', {
  rule: one('torg:recurrenceRule', plain),
  start: one('torg:starts', wallTime),
  zone: one('torg:timeZone', plain),
  except: many('torg:except', day),
  times: one('torg:times', whole),
  per: one('torg:per', concept('unit-of-time')),
})

const theme = part<Theme>('torg:Theme', {
  text: text('skos:prefLabel'),
  period: one('dct:temporal', period),
  provisional: one('torg:provisional', truth),
})

/** A series as the parent event of its occurrences. */
export const series: KindMapping<'series'> = {
  types: () => ['torg:EventSeries', 'cv:PublicEvent'],
  table: {
    name: text('dct:title'),
    description: text('dct:description'),
    organisers: many('cv:hasParticipation', organiser),
    programme: one('torg:programme', ref('programme')),
    nodes: many('torg:serves', nodeOf),
    recurrence: one('torg:recurrence', recurrence),
    themes: many('torg:theme', theme),
    level: one('torg:level', concept('level')),
    links: links(),
    ...provenance,
  },
}
