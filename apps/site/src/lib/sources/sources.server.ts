import {
  FuzzyDate,
  LanguageTag,
  type Link,
  Period,
  type Source,
  type SourceIssue,
  type Stated,
} from '@torg/domain/values'
import { dateInWords, deadlineInWords, periodInWords } from '#lib/dates/dates.ts'
import { issueKind, issueStatus } from '#lib/labels/sources.ts'
import type { Ref } from '#lib/site/refs.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import type { Said } from '#lib/text/say.ts'

/** A document, and the places in it that a record was taken from. */
export type SourceView = {
  document: Ref
  places: { locator?: string; quote?: { text: string; lang: string } }[]
}

export type IssueView = {
  kind: string
  status: string
  open: boolean
  /** What stands in the source and what is proposed instead, as often as the same is wrong. */
  said: { printed?: { text: string; lang?: string }; proposed?: string }[]
  note: Said
  document?: Ref
}

export type StatedView = { basis: 'inferred' | 'corrected'; asPrinted?: string; note?: Said }

/** Where a record was taken from, what is wrong there, and what is not stated there as it stands here. */
export type Provenance = {
  sources: SourceView[]
  issues: IssueView[]
  stated: StatedView[]
  example: boolean
}

type Sourced = {
  example?: boolean | undefined
  sources?: Source[] | undefined
  issues?: SourceIssue[] | undefined
  stated?: Stated[] | undefined
}

/** A proposed value as a reader would say it: in words if it is a deadline, a date or a period. */
function proposedInWords(field: string, value: string): string {
  if (!FuzzyDate.safeParse(value).success)
    return Period.safeParse(value).success ? periodInWords(value) : value
  if (field.endsWith('/before')) return deadlineInWords({ before: value })
  return field.endsWith('/by') ? deadlineInWords({ by: value }) : dateInWords(value)
}

/** The language of what a source prints: that of the text it was read for, else the only one that the document is in. */
async function languageOf({ field, document }: SourceIssue, { record }: Pick<Site, 'record'>) {
  const named = LanguageTag.safeParse(field.split('/').at(-1))
  if (/\/(?:name|title|summary|description|text|note)\/[^/]+$/.test(field) && named.success) return named.data
  const languages = document === undefined ? undefined : (await record('document', document))?.languages
  return languages?.length === 1 ? languages[0] : undefined
}

async function issueView(issue: SourceIssue, site: Site): Promise<IssueView> {
  const { ref, say } = site
  const lang = issue.printed && (await languageOf(issue, site))
  const printed = issue.printed && { text: issue.printed, ...(lang ? { lang } : {}) }
  const proposed = issue.proposed && proposedInWords(issue.field, issue.proposed)
  return {
    kind: issueKind[issue.kind](),
    status: issueStatus[issue.status](),
    open: issue.status === 'open',
    said: printed || proposed ? [{ ...(printed ? { printed } : {}), ...(proposed ? { proposed } : {}) }] : [],
    note: say(issue.note),
    ...(issue.document ? { document: await ref('document', issue.document) } : {}),
  }
}

/** Errors and gaps of sources, shaped for a page. What one explanation holds for is one issue to a reader. */
export async function issueViews(issues: readonly SourceIssue[], site: Site): Promise<IssueView[]> {
  const views = await Promise.all(issues.map((issue) => issueView(issue, site)))
  const alike = Map.groupBy(views, ({ said, ...rest }) => JSON.stringify(rest))
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, said: [first, ...others].flatMap(({ said }) => said) }] : [],
  )
}

async function sourceViews(sources: readonly Source[], { ref }: Site): Promise<SourceView[]> {
  const documents = [...Map.groupBy(sources, ({ document }) => document)]
  return Promise.all(
    documents.map(async ([id, cited]) => ({
      document: await ref('document', id),
      places: cited.map(({ locator, quote }) => ({
        ...(locator ? { locator } : {}),
        ...(quote ? { quote: { text: quote.text, lang: quote.language } } : {}),
      })),
    })),
  )
}

/** What is inferred or corrected; one explanation that holds for several fields is given once. */
function statedViews(stated: readonly Stated[], { say }: Site): StatedView[] {
  const views = stated.flatMap(({ basis, asPrinted, note }) =>
    basis === 'stated'
      ? []
      : [{ basis, ...(asPrinted ? { asPrinted } : {}), ...(note ? { note: say(note) } : {}) }],
  )
  return [...new Map(views.map((view) => [JSON.stringify(view), view])).values()]
}

export async function provenance(record: Sourced, site: Site): Promise<Provenance> {
  const { sources = [], issues = [], stated = [], example = false } = record
  return {
    sources: await sourceViews(sources, site),
    issues: await issueViews(issues, site),
    stated: statedViews(stated, site),
    example,
  }
}

export type LinkView = {
  href?: string
  title: Said
  language?: string
  note?: Said
  broken: boolean
  asPrinted?: string
}

/** A link for the page: its title or its host, and what a reader should know before following it. */
export function linkView(link: Link, { say, lang }: Pick<Site, 'say' | 'lang'>): LinkView {
  const host = link.href ? new URL(link.href).host.replace(/^www\./, '') : ''
  return {
    ...(link.href ? { href: link.href } : {}),
    title: link.title ? say(link.title) : { text: host, lang },
    ...(link.language && link.language !== lang ? { language: link.language } : {}),
    ...(link.note ? { note: say(link.note) } : {}),
    broken: link.status === 'broken',
    ...(link.asPrinted ? { asPrinted: link.asPrinted } : {}),
  }
}
