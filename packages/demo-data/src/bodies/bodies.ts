import { recordLines } from '../collection.ts'
import { agencies } from './agencies.ts'
import { governments } from './governments.ts'
import { ministries } from './ministries.ts'
import { people } from './people.ts'

/** Bodies and people that more than one source, or the example calendar, speaks of. */
export const bodies = recordLines({
  organisation: [...governments, ...ministries, ...agencies],
  person: people,
})
