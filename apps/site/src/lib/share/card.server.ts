import type { Kind, RecordOf, Stored } from '@torg/domain/records'
import { collectionOf } from '#lib/api/api.server.ts'
import { blockOf } from '#lib/dates/block.ts'
import { periodInWords } from '#lib/dates/dates.ts'
import { whenInWords } from '#lib/dates/when.ts'
import { eventKind, eventStatus } from '#lib/labels/events.ts'
import { kindName } from '#lib/labels/kinds.ts'
import { organisationKind } from '#lib/labels/organisations.ts'
import { documentKind, postKind, programmeKind } from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Section } from '#lib/paths/paths.ts'
import { isRecordSection, kindOfSection } from '#lib/site/kind-of-section.ts'
import { nameOfRecord } from '#lib/site/record-name.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import type { Card } from './layout.ts'

type Words = Omit<Card, 'host' | 'title' | 'lang'>

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function eventWords(event: RecordOf<'event'>, { say }: Site): Words {
  const { above, large, below, exact } = blockOf(event.when)
  const place = event.place?.municipality?.name ?? event.place?.name
  return {
    kicker: capital(eventKind[event.kind]()),
    facts: [whenInWords(event.when), ...(place ? [say(place).text] : [])].map(capital),
    date: { large, below, exact, ...(above ? { above } : {}) },
    ...(event.status.kind === 'scheduled' ? {} : { alert: capital(eventStatus[event.status.kind]()) }),
  }
}

function wordsOf(kind: Kind, record: unknown, site: Site): Words {
  const of = <K extends Kind>() => record as RecordOf<K>
  const saying = (text: RecordOf<'event'>['summary']) => (text ? [site.say(text).text] : [])
  switch (kind) {
    case 'event':
      return eventWords(of<'event'>(), site)
    case 'programme': {
      const { kind: sort, term, summary } = of<'programme'>()
      const when = term ? [capital(periodInWords(term))] : []
      return { kicker: capital(programmeKind[sort]()), facts: [...when, ...saying(summary)] }
    }
    case 'organisation':
      return {
        kicker: capital(organisationKind[of<'organisation'>().kind]()),
        facts: saying(of<'organisation'>().description),
      }
    case 'series':
      return { kicker: capital(kindName.series()), facts: saying(of<'series'>().description) }
    case 'post':
      return { kicker: capital(postKind[of<'post'>().kind]()), facts: saying(of<'post'>().summary) }
    case 'document':
      return {
        kicker: capital(documentKind[of<'document'>().kind]()),
        facts: saying(of<'document'>().summary),
      }
    default:
      return { kicker: capital(kindName[kind]()), facts: [] }
  }
}

/** Lists and pages that are about no single record; others say what the site is for. */
const titles: Partial<Record<Section, () => string>> = {
  events: m.section_events,
  series: m.section_series,
  programmes: m.section_programmes,
  organisations: m.section_organisations,
  people: m.people_title,
  contacts: m.section_contacts,
  asks: m.section_asks,
  posts: m.section_posts,
  sources: m.section_sources,
  search: m.section_search,
  changes: m.changes_title,
  data: m.data_title,
  accessibility: m.accessibility_title,
  about: m.section_about,
}

/** What the share image of a page says, and what it was made from: the same `made` is the same picture. */
export async function cardOf(
  section: Section | undefined,
  id: string | undefined,
  site: Site,
  host: string,
): Promise<{ card: Card; made: string }> {
  if (section && id && isRecordSection(section)) {
    const kind = kindOfSection(section)
    const record: Stored<Kind> = await collectionOf(kind).get(id)
    const name = await nameOfRecord(kind, record.id, record, site)
    return {
      card: { ...wordsOf(kind, record, site), title: name.text, lang: name.lang, host },
      made: `${kind} ${record.id} ${record.recorded.version}`,
    }
  }
  const title = (section && titles[section]?.()) ?? m.site_claim()
  return {
    card: {
      kicker: title === m.site_claim() ? m.site_name() : m.site_claim(),
      title,
      lang: site.lang,
      facts: [],
      host,
    },
    made: section ?? '',
  }
}
