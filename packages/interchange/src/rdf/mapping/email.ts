import type { Email, EmailPattern } from '@torg/domain/contacts'
import { concept } from './concept.ts'
import { plain } from './literal.ts'
import { below, type Mapping, one } from './mapping.ts'
import { part } from './part.ts'

export const emailPattern = part<EmailPattern>('torg:EmailPattern', {
  pattern: one('torg:pattern', plain),
  asPrinted: one('torg:asPrinted', plain),
})

const kind = one('torg:emailKind', concept('email-kind'))
const stated = one('cv:email', plain)
const derived = one('torg:derivedEmail', plain)
const asPrinted = one('torg:emailAsPrinted', plain)
const pattern = one('torg:emailPattern', emailPattern)

/** An e-mail address. One that is only derived from a pattern is not passed on under CPOV's term, as if it were stated. */
export const email: Mapping<Email> = {
  write: (value, to) => {
    kind.write(value.kind, to)
    if (value.kind === 'derived') {
      derived.write(value.address, to)
      pattern.write(value.pattern, below(to, 'pattern'))
      return
    }
    if (value.kind === 'address') stated.write(value.address, to)
    if (value.asPrinted !== undefined) asPrinted.write(value.asPrinted, to)
  },
  read: (from) => {
    const [address, guess, printed] = [stated.read(from), derived.read(from), asPrinted.read(from)]
    const said = kind.read(from)
    if (said === undefined && address === undefined) return undefined
    if (said === 'derived') return { kind: said, address: guess, pattern: pattern.read(from) }
    return {
      kind: said ?? 'address',
      ...(typeof address === 'string' ? { address: address.replace(/^mailto:/i, '') } : {}),
      ...(printed === undefined ? {} : { asPrinted: printed }),
    }
  },
}
