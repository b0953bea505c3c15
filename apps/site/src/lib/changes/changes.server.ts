import type { Change } from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'
import { api, collectionOf } from '#lib/api/api.server.ts'
import { isMissing } from '#lib/api/failure.ts'
import { dateInWords } from '#lib/dates/dates.ts'
import { localInstant } from '#lib/dates/instants.ts'
import { clock } from '#lib/dates/when.ts'
import { actions } from '#lib/history/actions.ts'
import { lastRecord } from '#lib/history/history.server.ts'
import { kindName } from '#lib/labels/kinds.ts'
import { pathOf } from '#lib/paths/paths.ts'
import { sectionOfKind } from '#lib/site/kind-of-section.ts'
import { nameOfRecord } from '#lib/site/record-name.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import type { Said } from '#lib/text/say.ts'

/** Changes on one page. */
const most = 60
/** Numbers of the feed that are read at once, and how often, to find those of one kind. */
const stride = 500
const strides = 20

/**
 * The latest changes before a number of the feed, newest first; `older` is where the page after begins.
 * The feed counts without gaps, so it can be read backwards.
 */
export async function changesBefore({
  before,
  kind,
}: {
  before?: number | undefined
  kind?: Kind | undefined
}) {
  const { latest } = await api.changes({ limit: 1 })
  let end = Math.min(before ?? latest + 1, latest + 1)
  const found: Change[] = []
  for (let step = 0; step < strides && end > 1 && found.length < most; step += 1) {
    const after = Math.max(0, end - 1 - (kind ? stride : most))
    const { items } = await api.changes({ after, limit: end - 1 - after })
    found.push(...items.filter((change) => kind === undefined || change.kind === kind).reverse())
    end = after + 1
  }
  const shown = found.slice(0, most)
  const last = found.length > most ? shown.at(-1)?.sequence : end > 1 ? end : undefined
  return { changes: shown, ...(last === undefined ? {} : { older: last }), latest }
}

/** What a changed record is called now, or was when it was removed. */
export async function nameOfChanged({ kind, id, action }: Change, site: Site): Promise<Said> {
  const record =
    action === 'removed'
      ? undefined
      : await collectionOf(kind)
          .get(id)
          .catch((error: unknown) => {
            if (isMissing(error)) return undefined
            throw error
          })
  return nameOfRecord(kind, id, record ?? lastRecord(await collectionOf(kind).history(id)), site)
}

/** Changes by day, and within it by record. */
export async function changeDays(changes: readonly Change[], site: Site) {
  const days = Map.groupBy(changes, ({ recorded }) => localInstant(recorded).slice(0, 10))
  return Promise.all(
    [...days].map(async ([day, ofDay]) => ({
      day,
      words: dateInWords(day, site.lang, { weekday: true }),
      records: await Promise.all(
        [...Map.groupBy(ofDay, ({ kind, id }) => `${kind} ${id}`).values()].map((ofRecord) =>
          row(ofRecord, site),
        ),
      ),
    })),
  )
}

async function row(changes: Change[], site: Site) {
  const [latest] = changes
  if (!latest) throw new TypeError('A group has a member')
  const section = sectionOfKind(latest.kind)
  const removed = latest.action === 'removed'
  return {
    key: `${latest.kind} ${latest.id}`,
    name: await nameOfChanged(latest, site),
    kind: kindName[latest.kind](),
    ...(removed ? {} : { href: pathOf(site.lang, section, latest.id) }),
    history: pathOf(site.lang, section, latest.id, 'history'),
    successor: latest.successor && pathOf(site.lang, section, latest.successor),
    removed,
    recorded: latest.recorded,
    time: clock(localInstant(latest.recorded), site.lang),
    what: actions[changes.at(-1)?.action === 'created' && !removed ? 'created' : latest.action](),
    times: changes.length,
  }
}
