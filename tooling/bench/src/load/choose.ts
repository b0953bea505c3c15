import { withAutocannon } from './autocannon.ts'
import type { Generator } from './load.ts'
import { hasWrk, withWrk } from './wrk.ts'

export type GeneratorName = 'wrk' | 'autocannon'

/** The generator of a name; wrk if it is installed and none is named. */
export function choose(name: GeneratorName = hasWrk() ? 'wrk' : 'autocannon'): {
  name: GeneratorName
  generate: Generator
} {
  return { name, generate: name === 'wrk' ? withWrk : withAutocannon }
}
