import type { Governance } from '@torg/domain/programmes'
import { part } from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'

/** The parts of governing a programme in the order in which they follow on each other. */
const stages: { name: () => string; parts: Governance['part'][] }[] = [
  { name: m.governance_decides, parts: ['owns', 'steers'] },
  { name: m.governance_prepares, parts: ['prepares', 'coordinates', 'assists', 'advises'] },
  { name: m.governance_follows, parts: ['monitors'] },
]

async function entryView({ organisation, body, part: does, tasks = [] }: Governance, { say, ref }: Site) {
  return {
    part: does,
    does: part[does](),
    ref: organisation ? await ref('organisation', organisation) : undefined,
    name: body && say(body),
    tasks: tasks.map(say),
  }
}

/** Who decides, who prepares, who follows up; nothing when nobody is named. */
export async function governanceView(governance: readonly Governance[], site: Site) {
  if (governance.length === 0) return undefined
  const entries = await Promise.all(governance.map((entry) => entryView(entry, site)))
  return {
    entries,
    stages: stages
      .map(({ name, parts }) => ({
        name: name(),
        entries: entries.filter((entry) => parts.includes(entry.part)),
      }))
      .filter((stage) => stage.entries.length > 0),
  }
}

export type GovernanceView = NonNullable<Awaited<ReturnType<typeof governanceView>>>
