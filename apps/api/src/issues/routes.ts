import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { IssuesAnswer, IssuesQuery, preferredLanguages, type RecordIssue } from '@torg/domain/queries'
import { kindNames, type Stored } from '@torg/domain/records'
import type { LocalizedText } from '@torg/domain/values'
import { parseStored } from '@torg/storage'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { chooseLanguage } from '../languages/choose.ts'
import { pageLinks } from '../lists/links.ts'
import { content, refusals } from '../openapi/describe.ts'
import { contentLanguage } from '../records/text.ts'
import { scanForIssues } from './scan.ts'

const route = createRoute({
  method: 'get',
  path: '/issues',
  operationId: 'list-issues',
  tags: ['issues'],
  summary: 'List errors and gaps of the sources, as printed and as proposed',
  description: 'A page can be empty though `next` leads on: it is what a thousand records held.',
  request: { query: IssuesQuery },
  responses: {
    200: { description: 'Issues, by kind of record', content: content('application/json', IssuesAnswer) },
    ...refusals,
  },
})

/** The register of what the sources got wrong. */
export const issues = ({ store }: Deps) =>
  new OpenAPIHono<Env>().openapi(route, async (c) => {
    const { kind, status, of, cursor, lang } = c.req.valid('query')
    const { records, next } = await scanForIssues(store, of ?? kindNames, cursor)
    const found = records.flatMap((stored): RecordIssue[] => {
      const record = parseStored(stored)
      const name = nameOf(record)
      return (record.issues ?? [])
        .filter((issue) => (!kind || kind.includes(issue.kind)) && (!status || status.includes(issue.status)))
        .map((issue) => ({ kind: stored.kind, id: stored.id, ...(name ? { name: { ...name } } : {}), issue }))
    })
    const titles = await documentTitles(found)
    const items = found.map((entry): RecordIssue => {
      const title = titles.get(entry.issue.document)
      return title ? { ...entry, documentTitle: { ...title } } : entry
    })
    const preferences = preferredLanguages(lang ?? '')
    const texts = items.flatMap(({ name, issue, documentTitle }) => [name, issue.note, documentTitle])
    const languages =
      preferences.length === 0 ? [] : texts.flatMap((text) => (text ? chooseLanguage(text, preferences) : []))
    return answer(c, {
      body: JSON.stringify({ items, next }),
      type: mediaTypes.json,
      kinds: kindNames,
      headers: {
        ...contentLanguage([...new Set(languages)].toSorted()),
        Link: pageLinks(c.req.url, next ?? undefined),
      },
    })

    async function documentTitles(entries: readonly RecordIssue[]) {
      const ids = new Set(entries.flatMap(({ issue }) => issue.document ?? []))
      const documents = await store.getAll([...ids].map((id) => ({ kind: 'document', id })))
      return new Map<string | undefined, LocalizedText>(
        documents.map((stored) => [stored.id, (parseStored(stored) as Stored<'document'>).title]),
      )
    }
  })

/** What a record is called, if its kind has names in languages. */
function nameOf(record: object): LocalizedText | undefined {
  if ('title' in record) return record.title as LocalizedText
  if ('name' in record && !('given' in (record.name as object))) return record.name as LocalizedText
  return undefined
}
