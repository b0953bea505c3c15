import type { PublicEvent } from '@torg/domain/events'
import type { Day } from '@torg/domain/values'
import { joensuu, mikkeli } from './east.ts'
import { inari, oulu } from './north.ts'
import { turku, vaasa } from './west.ts'

export const tourEvents = (today: Day): PublicEvent[] => [
  oulu(today),
  vaasa(today),
  inari(today),
  turku(today),
  joensuu(today),
  mikkeli(today),
]
