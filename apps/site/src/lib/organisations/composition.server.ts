import { holders, type Matter, type Membership, Role, type Scope } from '@torg/domain/organisations'
import { addDays, basisOf, covers, periodBounds } from '@torg/domain/values'
import { dateInWords, periodInWords } from '#lib/dates/dates.ts'
import { role as roleNames } from '#lib/labels/organisations.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { provenance } from '#lib/sources/sources.server.ts'
import { scaleOf } from '#lib/timeline/scale.ts'

/** For which matters a role is, in words; nothing where the body has no matters to tell apart. */
export function scopeInWords(
  scope: Scope | undefined,
  matters: readonly Matter[],
  { say }: Pick<Site, 'say'>,
) {
  if (scope === undefined) return matters.length > 0 ? m.composition_all_matters() : undefined
  const names = scope.matters
    .map((id) => matters.find((matter) => matter.id === id))
    .map((matter, index) => (matter ? say(matter.name).text : scope.matters[index]))
    .join(', ')
  return scope.kind === 'only'
    ? m.composition_only({ matters: names })
    : m.composition_except({ matters: names })
}

/** The days on which somebody's time begins, and those after somebody's ends. */
function changes(memberships: readonly Membership[]): string[] {
  const days = memberships.flatMap(({ period }) => {
    const { earliest, latest } = period ? periodBounds(period) : {}
    return [...(earliest ? [earliest] : []), ...(latest ? [latest, addDays(latest, 1)] : [])]
  })
  return [...new Set(days)].toSorted()
}

async function rowOf(membership: Membership, matters: readonly Matter[], on: string, site: Site) {
  const { say, ref, optional } = site
  const { member, role, title, scope, status, period, onBehalfOf } = membership
  const inferred = (part: 'start' | 'end') => basisOf(membership, '/period', part) === 'inferred'
  return {
    id: membership.id,
    who:
      'person' in member
        ? await ref('person', member.person)
        : await ref('organisation', member.organisation),
    role: roleNames[role](),
    title: title && say(title),
    // That a member is one for all matters goes without saying; that a chair is, does not.
    scope: scope || role === 'chair' ? scopeInWords(scope, matters, site) : undefined,
    behalf: await optional('organisation', onBehalfOf),
    pending: status === 'pending',
    period: period ? periodInWords(period) : m.composition_period_unknown(),
    notes: [
      ...(inferred('start') ? [m.composition_inferred_start()] : []),
      ...(inferred('end') ? [m.composition_inferred_end()] : []),
    ],
    held: period ? covers(period, on) : ('unknown' as const),
    provenance: await provenance(membership, site),
  }
}

/** Who is in the chair on a day, matter by matter; matters with one answer stand together, under their broadest. */
function chairsOn(memberships: readonly Membership[], matters: readonly Matter[], on: string, { say }: Site) {
  if (!memberships.some(({ role }) => role === 'chair')) return []
  const asked = matters.length > 0 ? matters : [undefined]
  const answers = asked.map((matter) => {
    const question = { role: 'chair', matter: matter?.id, on } as const
    const { answer, certain, possible } = holders(memberships, question, matters)
    return { matter, answer, who: (answer === 'certain' ? certain : possible).map(({ id }) => id) }
  })
  const together = Map.groupBy(answers, ({ answer, who }) => [answer, ...who].join(' '))
  return [...together.values()].flatMap((group) => {
    const [first] = group
    const ids = new Set(group.map(({ matter }) => matter?.id))
    const broadest = group.flatMap(({ matter }) =>
      matter && (matter.broader === undefined || !ids.has(matter.broader)) ? [say(matter.name).text] : [],
    )
    return first ? [{ matters: broadest, answer: first.answer, who: first.who }] : []
  })
}

/** Who sits in a body: on one day, and over time. */
export async function compositionOf(
  memberships: readonly Membership[],
  matters: readonly Matter[],
  on: string,
  site: Site,
) {
  const sorted = memberships.toSorted(
    (a, b) =>
      Role.options.indexOf(a.role) - Role.options.indexOf(b.role) ||
      (a.period ?? '~').localeCompare(b.period ?? '~'),
  )
  const days = changes(memberships)
  // Half a year around, so that what runs in or out of the picture can be seen to.
  const all = [
    ...days.flatMap((day) => [addDays(day, -180), addDays(day, 180)]),
    addDays(on, -30),
    addDays(on, 30),
  ].toSorted()
  const scale = scaleOf(all[0] ?? on, all.at(-1) ?? on)
  const rows = await Promise.all(sorted.map((membership) => rowOf(membership, matters, on, site)))
  return {
    on,
    onInWords: dateInWords(on),
    rows: rows.map((row, index) => {
      const period = sorted[index]?.period
      return { ...row, band: period ? scale.band(period) : undefined }
    }),
    chairs: chairsOn(memberships, matters, on, site),
    changes: days.map((day) => ({ day, words: dateInWords(day) })),
    ticks: scale.ticks,
    at: scale.at(on),
    span: scale.span,
  }
}

export type Composition = Awaited<ReturnType<typeof compositionOf>>
