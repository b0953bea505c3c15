import type { Audience, Respond } from '@torg/domain/programmes'
import type { Given } from '../context.ts'
import { isoDate } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { pages, target } from './link.ts'
import { type JsonLdNode, node } from './node.ts'
import { nodeAddress } from './organiser.ts'
import { exampleText, identity, other, others, text, type Writer } from './writer.ts'

const recipients = (audiences: Field<Audience[]>) =>
  audiences.carry().map((audienceType) => node('Audience', { audienceType }))

function entryPoint(respond: Field<Respond> | undefined, writer: Writer): JsonLdNode | undefined {
  const link = respond?.get('link')
  if (!respond || !link) return undefined
  const { url, name } = target(link, writer)
  return node('EntryPoint', {
    urlTemplate: url,
    name,
    description: text(respond.get('text'), writer),
  })
}

/** A request, as the act of asking a favour; schema.org knows no strength of it, so that stands as a further type. */
export function askNode(ask: Field<Given<'ask'>>, writer: Writer): JsonLdNode {
  const { programme, node: id } = ask.value
  const part = id === undefined ? undefined : nodeAddress(programme, id, writer)
  if (part !== undefined) ask.get('node')?.carry()
  return node('AskAction', {
    ...identity('ask', ask.get('id'), writer),
    additionalType: ask.get('strength').carry(),
    agent: other('organisation', ask.get('from'), writer),
    recipient: recipients(ask.get('audiences')),
    description: text(ask.get('text'), writer),
    disambiguatingDescription: exampleText(ask.get('example'), writer),
    object: [
      other('programme', ask.get('programme'), writer),
      part === undefined ? undefined : node('CreativeWork', { '@id': part }),
    ].filter((each) => each !== undefined),
    target: entryPoint(ask.get('respond'), writer),
    subjectOf: [...others('event', ask.get('events'), writer), ...pages(ask.get('links'), writer)],
  })
}

/** A request that wants an answer, with the answers that it offers. */
export const callNode = (call: Field<Given<'call'>>, writer: Writer): JsonLdNode =>
  node('AskAction', {
    ...identity('call', call.get('id'), writer),
    name: text(call.get('title'), writer),
    description: text(call.get('text'), writer),
    disambiguatingDescription: exampleText(call.get('example'), writer),
    agent: other('organisation', call.get('from'), writer),
    recipient: recipients(call.get('audiences')),
    startTime: isoDate(call.get('issued')),
    object: [
      other('programme', call.get('programme'), writer),
      other('organisation', call.get('concerns'), writer),
    ].filter((each) => each !== undefined),
    question: node('Question', {
      suggestedAnswer: call
        .get('options')
        .items()
        .map((option) =>
          node('Answer', { identifier: option.get('id').carry(), text: text(option.get('text'), writer) }),
        ),
    }),
    target: entryPoint(call.get('respond'), writer),
  })
