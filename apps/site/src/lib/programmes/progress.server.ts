import type { Programme } from '@torg/domain/programmes'
import { compareDates } from '@torg/domain/values'
import { dateInWords } from '#lib/dates/dates.ts'
import { progress } from '#lib/labels/programmes.ts'
import type { Site } from '#lib/site/site.server.ts'
import { linkView } from '#lib/sources/sources.server.ts'

/** What has been said of how far a programme has come, the latest first. */
export async function progressViews(programme: Programme, site: Site) {
  const { say, optional } = site
  return Promise.all(
    (programme.progress ?? [])
      .toSorted((a, b) => compareDates(b.asOf, a.asOf))
      .map(async ({ id, asOf, node, status, narrative, counts = [], evidence = [], assessedBy }) => ({
        id,
        asOf: dateInWords(asOf),
        nodeId: node,
        status: status && { key: status, words: progress[status]() },
        narrative: say(narrative),
        counts: counts.map(({ what, number, of }) => ({ what: say(what), number, of })),
        evidence: evidence.map((link) => linkView(link, site)),
        assessedBy: await optional('organisation', assessedBy),
      })),
  )
}

export type ProgressView = Awaited<ReturnType<typeof progressViews>>[number]
