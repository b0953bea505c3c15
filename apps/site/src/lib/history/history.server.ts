import type { HistoryAnswer, Revision } from '@torg/domain/queries'
import type { Kind, RecordOf } from '@torg/domain/records'
import { applyPatch, type Operation } from 'rfc6902'
import { dateInWords } from '#lib/dates/dates.ts'
import { instantInWords, localInstant } from '#lib/dates/instants.ts'
import { clock } from '#lib/dates/when.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { actions } from './actions.ts'
import { type Difference, differences, type Step } from './differences.ts'
import { type NamedValue, nameOfField, valuesOf } from './values.server.ts'
import { type Piece, wordsBetween } from './words.ts'

/** One change of one field in words: what it is called, what it was, what it became. */
export type DifferenceView = {
  name: string
  before: NamedValue[]
  after: NamedValue[]
  /** A text of which only some words changed. */
  pieces?: Piece[]
  lang?: string
}

type Version<K extends Kind> = { revision: Revision<K>; record?: RecordOf<K>; before?: RecordOf<K> }

/** Every version with the record as it was in it, oldest first. */
function versions<K extends Kind>({ items }: HistoryAnswer<K>): Version<K>[] {
  let last: RecordOf<K> | undefined
  return items.toReversed().map((revision) => {
    const before = last
    if (revision.action === 'removed') last = undefined
    else if (revision.record) last = revision.record
    else if (before) {
      last = structuredClone(before)
      applyPatch(last, (revision.patch ?? []) as Operation[])
    }
    return { revision, ...(last ? { record: last } : {}), ...(before ? { before } : {}) }
  })
}

/** The record as its latest version had it, though it be removed. */
export const lastRecord = <K extends Kind>(answer: HistoryAnswer<K>): RecordOf<K> | undefined =>
  versions(answer).findLast(({ record }) => record)?.record

/** What an item of a list is called: by its number and title, name or text. */
function nameOfItem(item: unknown, { say }: Site): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { number, title, name, text, id } = item as Record<string, unknown>
  const words = [title, name, text].find((it) => typeof it === 'object' && it !== null)
  const said = words ? say(words as Parameters<Site['say']>[0]).text : undefined
  const short = said && said.length > 60 ? `${said.slice(0, 57)}…` : said
  return [number, short ?? (typeof id === 'string' ? id : undefined)].filter(Boolean).join(' ') || undefined
}

const nameOfPath = (path: readonly Step[], site: Site) =>
  path
    .map((step) => ('field' in step ? nameOfField(step.field) : nameOfItem(step.item, site)))
    .filter(Boolean)
    .join(' › ')

async function differenceView(
  { path, before, after }: Difference,
  say: { before: Awaited<ReturnType<typeof valuesOf>>; after: Awaited<ReturnType<typeof valuesOf>> },
  site: Site,
): Promise<DifferenceView> {
  const [was, is] = await Promise.all([
    before ? say.before(before, path) : [],
    after ? say.after(after, path) : [],
  ])
  const [from, to] = [was[0]?.value, is[0]?.value]
  const pieces =
    from?.lang && to?.lang && !from.href && !to.href ? wordsBetween(from.text, to.text) : undefined
  return {
    name: nameOfPath(path, site),
    before: was,
    after: is,
    ...(pieces && to?.lang ? { pieces, lang: to.lang } : {}),
  }
}

async function differenceViews<K extends Kind>(
  kind: K,
  { record, before, revision }: Version<K>,
  site: Site,
) {
  if (revision.action !== 'changed' || !record || !before) return []
  const say = { before: await valuesOf(kind, before, site), after: await valuesOf(kind, record, site) }
  return Promise.all(differences(before, record).map((found) => differenceView(found, say, site)))
}

/** Who wrote a version: a person or a program has a name only in the API's own records. */
function actorInWords(actor: string): string {
  if (actor === 'demo-data') return m.history_by_examples()
  return actor.startsWith('key:') ? m.history_by_key({ key: actor.slice(4) }) : actor
}

/** The versions of a record by day, newest first, with what changed in words. */
export async function historyView<K extends Kind>(answer: HistoryAnswer<K>, site: Site) {
  const shaped = await Promise.all(
    versions(answer).map(async (version) => {
      const { revision } = version
      const at = localInstant(revision.recorded)
      return {
        version: revision.version,
        day: at.slice(0, 10),
        recorded: revision.recorded,
        time: clock(at, site.lang),
        words: instantInWords(revision.recorded),
        what: actions[revision.action](),
        by: actorInWords(revision.actor),
        reason: revision.reason,
        removed: revision.action === 'removed',
        differences: await differenceViews(answer.kind, version, site),
        patch: revision.patch && JSON.stringify(revision.patch, null, 2),
      }
    }),
  )
  return [...Map.groupBy(shaped.toReversed(), ({ day }) => day)].map(([day, revisions]) => ({
    day,
    words: dateInWords(day, site.lang, { weekday: true }),
    revisions,
  }))
}

export type HistoryDay = Awaited<ReturnType<typeof historyView>>[number]
