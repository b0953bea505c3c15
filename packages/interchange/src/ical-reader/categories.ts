import type { EventKind, PublicEvent } from '@torg/domain/events'
import type { Audience } from '@torg/domain/programmes'
import type { PartOfDay } from '@torg/domain/values'
import { en } from '../words/en.ts'
import { fi } from '../words/fi.ts'
import { sv } from '../words/sv.ts'

const languages = [sv, fi, en]

function meanings<Code extends string>(words: readonly Record<Code, string>[]): Map<string, Code> {
  return new Map(
    words.flatMap((each) => (Object.keys(each) as Code[]).map((code) => [each[code].toLowerCase(), code])),
  )
}

const kinds = meanings<EventKind>(languages.map(({ eventKind }) => eventKind))
const levels = meanings<PublicEvent['level']>(languages.map(({ level }) => level))
const audiences = meanings<Audience>(languages.map(({ audience }) => audience))

export type Meant = {
  kind?: EventKind
  level?: PublicEvent['level']
  audiences: Audience[]
  unknown: string[]
}

/** What categories mean in the words of any language that Torg has. */
export function meaningOf(categories: readonly string[]): Meant {
  const meant: Meant = { audiences: [], unknown: [] }
  for (const category of categories) {
    const word = category.trim().toLowerCase()
    const [kind, level, audience] = [kinds.get(word), levels.get(word), audiences.get(word)]
    if (kind) meant.kind ??= kind
    else if (level) meant.level ??= level
    else if (audience) meant.audiences.push(audience)
    else meant.unknown.push(category)
  }
  return meant
}

/** A name without what a calendar adds to it: that the event is off, or takes a part of the day. */
export function plainName(summary: string): {
  name: string
  off?: 'cancelled' | 'postponed'
  part?: PartOfDay
} {
  for (const { status, part } of languages) {
    for (const off of ['cancelled', 'postponed'] as const)
      if (summary.startsWith(`${status[off]}: `))
        return { ...plainName(summary.slice(status[off].length + 2)), off }
    for (const name of ['morning', 'afternoon', 'evening'] as const)
      if (summary.endsWith(` (${part[name]})`))
        return { name: summary.slice(0, -(part[name].length + 3)), part: name }
  }
  return { name: summary }
}
