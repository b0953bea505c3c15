import {
  type Ask,
  type Call,
  effectiveDeadline,
  nodePath,
  type Respond,
  strengthRank,
} from '@torg/domain/programmes'
import { type Deadline, lastDay } from '@torg/domain/values'
import { deadlineInWords } from '#lib/dates/dates.ts'
import { audience, strength } from '#lib/labels/programmes.ts'
import { linkTo } from '#lib/paths/link.ts'
import { pathOf } from '#lib/paths/paths.ts'
import type { Site } from '#lib/site/site.server.ts'
import { linkView, provenance } from '#lib/sources/sources.server.ts'

/** How much is said of where a request belongs. */
export type Where = 'programme' | 'node' | 'nowhere'

const dueView = (due: Deadline, today: string) => ({
  words: deadlineInWords(due),
  passed: (lastDay(due) ?? '9999') < today,
})

async function respondView(respond: Respond, site: Site) {
  return {
    text: respond.text && site.say(respond.text),
    link: respond.link && linkView(respond.link, site),
    email: respond.email,
    to: await site.optional('organisation', respond.organisation),
  }
}

/** One ask, shaped for a page. */
export async function askView(ask: Ask, site: Site) {
  const { say, ref, refs, record, lang, today } = site
  const programme = await record('programme', ask.programme)
  const node = ask.node && programme ? nodePath(programme.nodes ?? [], ask.node).at(-1) : undefined
  const nodeWords = node?.title ?? node?.text
  return {
    id: ask.id,
    text: say(ask.text),
    strength: { rank: strengthRank(ask.strength), key: ask.strength, words: strength[ask.strength]() },
    verb: { text: ask.verb.text, lang: ask.verb.language },
    condition: ask.condition && say(ask.condition),
    due: ask.due && dueView(ask.due, today),
    audiences: ask.audiences.map((value) => audience[value]()),
    from: await ref('organisation', ask.from),
    programme: await ref('programme', ask.programme),
    node:
      node && nodeWords
        ? {
            href: `${linkTo(lang, 'programmes', ask.programme)}#${node.id}`,
            number: node.number,
            title: say(nodeWords),
          }
        : undefined,
    nodeId: ask.node,
    respond: ask.respond && (await respondView(ask.respond, site)),
    links: (ask.links ?? []).map((link) => linkView(link, site)),
    events: await refs('event', ask.events),
    history: pathOf(lang, 'asks', ask.id, 'history'),
    provenance: await provenance(ask, site),
  }
}

export type AskView = Awaited<ReturnType<typeof askView>>

/** A request for an answer, shaped for a page: the deadline as printed, and the one that counts. */
export async function callView(call: Call, site: Site) {
  const { say, ref, optional, today } = site
  const counts = effectiveDeadline(call)
  const corrected = call.deadline && counts && JSON.stringify(call.deadline) !== JSON.stringify(counts)
  return {
    id: call.id,
    title: say(call.title),
    text: say(call.text),
    audiences: call.audiences.map((value) => audience[value]()),
    from: await ref('organisation', call.from),
    programme: await ref('programme', call.programme),
    concerns: await optional('organisation', call.concerns),
    deadline: counts && dueView(counts, today),
    printed: corrected && call.deadline ? deadlineInWords(call.deadline) : undefined,
    options: call.options.map(({ id, text }) => ({ id, text: say(text) })),
    respond: call.respond && (await respondView(call.respond, site)),
    history: pathOf(site.lang, 'calls', call.id, 'history'),
    provenance: await provenance(call, site),
  }
}

export type CallView = Awaited<ReturnType<typeof callView>>
