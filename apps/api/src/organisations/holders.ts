import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { holders, startIsInferred } from '@torg/domain/organisations'
import { type Holder, HoldersAnswer, HoldersQuery, preferredLanguages } from '@torg/domain/queries'
import type { Stored } from '@torg/domain/records'
import { parseStored } from '@torg/storage'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { type Find, fetchReferred } from '../formats/at-hand.ts'
import { mediaTypes } from '../formats/format.ts'
import { chooseLanguage, chooseLanguages } from '../languages/choose.ts'
import { readAll } from '../lists/read.ts'
import { content, recordRefusals } from '../openapi/describe.ts'
import { Refusal } from '../problems/refusal.ts'
import { findRecord, pathTo } from '../records/find.ts'
import { contentLanguage } from '../records/text.ts'
import { endOfDay, presentOf } from '../times/moment.ts'

const route = createRoute({
  method: 'get',
  path: '/organisations/{id}/holders',
  operationId: 'get-holders',
  tags: ['organisations'],
  summary: 'Ask who holds a role in an organisation, for a matter, on a day',
  description:
    'In three values: certain, possible, none. A role is possible when nothing excludes it but its period is not exact enough, ' +
    'its scope names only part of the matter, or it is not confirmed.',
  request: { params: z.object({ id: z.string().describe('Id of the organisation') }), query: HoldersQuery },
  responses: {
    200: { description: 'Who holds it', content: content('application/json', HoldersAnswer) },
    ...recordRefusals,
  },
})

type Membership = Stored<'membership'>

/** Answers who holds a role in an organisation. */
export const answerHolders = ({ store, clock, config }: Deps) =>
  new OpenAPIHono<Env>().openapi(route, async (c) => {
    const { role, matter, on, lang } = c.req.valid('query')
    const found = await findRecord(store, 'organisation', c.req.valid('param').id)
    if ('movedTo' in found)
      return c.redirect(`${pathTo('organisation', found.movedTo)}/holders${new URL(c.req.url).search}`, 308)
    const present = presentOf(clock, config.timeZone)
    const { id, matters = [] } = parseStored(found.stored)
    if (matter !== undefined && !matters.some((known) => known.id === matter))
      throw new Refusal('bad_request', {}, [
        {
          parameter: 'matter',
          code: 'not_one_of',
          received: matter,
          form: { form: 'one-of', values: matters.map((known) => known.id), example: '' },
        },
      ])

    const day = on ?? present.today
    const memberships = (
      await readAll(store, 'membership', { filter: { organisation: id, role, on: day } })
    ).map(parseStored)
    const { answer: certainty, certain, possible } = holders(memberships, { role, matter, on: day }, matters)
    const { find } = await fetchReferred(store, 'membership', [...certain, ...possible])
    const preferences = preferredLanguages(lang ?? '')
    const languages = new Set<string>()
    const described = (membership: Membership) => holderOf(membership, find)
    const body: HoldersAnswer = {
      question: { organisation: id, role, ...(matter ? { matter } : {}), on: day },
      answer: certainty,
      certain: certain.map(described),
      possible: possible.map(described),
    }
    if (preferences.length > 0)
      for (const holder of [...body.certain, ...body.possible]) {
        for (const tag of chooseLanguages('membership', holder.membership, preferences)) languages.add(tag)
        for (const text of [holder.organisation?.name, ...holder.sources.map(({ title }) => title)])
          if (text) languages.add(chooseLanguage(text, preferences))
      }
    return answer(c, {
      body: JSON.stringify(body),
      type: mediaTypes.json,
      kinds: ['organisation', 'membership', 'person', 'document'],
      until: on === undefined ? endOfDay(present) : undefined,
      headers: contentLanguage([...languages].toSorted()),
    })
  })

function holderOf(membership: Membership, find: Find): Holder {
  const { member, sources = [] } = membership
  const person = 'person' in member ? find('person', member.person) : undefined
  const organisation = 'organisation' in member ? find('organisation', member.organisation) : undefined
  return {
    membership,
    ...(person ? { person: { id: person.id, name: person.name } } : {}),
    ...(organisation ? { organisation: { id: organisation.id, name: { ...organisation.name } } } : {}),
    startIsInferred: startIsInferred(membership),
    sources: sources.flatMap((source) => {
      const document = find('document', source.document)
      return document ? [{ ...source, title: { ...document.title } }] : []
    }),
  }
}
