import { kindNames } from '@torg/domain/records'
import type { Context } from 'hono'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { pageOf } from '../records/pages.ts'
import type { Renderer } from './renderer.ts'

/** How long (ms) a list that is laid out stays: events begin and end without any change. */
const fresh = 60_000

/** Asks this API itself, as a widget would. */
export type Ask = (path: string) => Promise<Response>

/** The attributes of the list, with what this installation adds to those given, and where all its events are. */
export function attributesOf(given: Record<string, string>, config: Deps['config']) {
  const { lang = 'en' } = given
  const eventPage = pageOf(config, [lang.replace(/-.*/, '')])('event', '{id}')
  return {
    attributes: { api: config.publicUrl, lang, 'event-page': eventPage, ...given },
    fallback: eventPage.replace('/{id}', ''),
  }
}

/** What the widget's renderer needs for a list of these attributes; or the refusal of the list, as it is. */
export async function layOut(
  given: Record<string, string>,
  { listOf, scriptOf }: Renderer,
  ask: Ask,
  { config }: Pick<Deps, 'config'>,
) {
  const { publicUrl, timeZone } = config
  const { attributes, fallback } = attributesOf(given, config)
  const { pathname = '', search = '' } = URL.parse(listOf(attributes) ?? '') ?? {}
  const list = await ask(pathname + search)
  if (!list.ok) return { refused: list }
  return {
    laid: {
      attributes,
      answer: await list.text(),
      zone: timeZone,
      stylesheet: `${publicUrl}/widget/v1/events.css`,
      fallback,
    },
    script: `${publicUrl}/widget/v1/${scriptOf(attributes)}`,
    linkedData: await ask(`${pathname}.jsonld${search}`).then((response) => response.text()),
  }
}

/** Answers with markup, and leaves it to be kept for a minute or until something is published. */
export const answerMarkup = (
  c: Context<Env>,
  { clock }: Pick<Deps, 'clock'>,
  body: string,
  headers: Record<string, string> = {},
) =>
  answer(c, {
    body,
    type: 'text/html; charset=utf-8',
    kinds: kindNames,
    until: clock().getTime() + fresh,
    headers,
  })
