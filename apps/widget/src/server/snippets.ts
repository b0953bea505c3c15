import { escapeHtml } from '../markup/html.ts'
import { Speech } from '../words/speech.ts'
import { type Colours, propertiesOf, realColours } from './colours.ts'
import { type Laid, scriptOf } from './fragment.ts'
import * as words from './words.ts'

/** What the snippets of a list are made from. */
export type Pasted = Pick<Laid, 'attributes' | 'fallback'> & {
  /** Those of the attributes that the editor chose: the service knows the others by itself. */
  chosen: Readonly<Record<string, string>>
  colours?: Colours
  /** The newest version: `1.4.2`. */
  version: string
  /** SHA-384 of its scripts by their file, as in an `integrity` attribute. */
  integrity: Readonly<Record<ReturnType<typeof scriptOf>, string>>
}

/** A way to embed a list: what an editor pastes, and the lines that a strict policy of the page needs for it. */
export type Snippet = { paste: string; policy: readonly string[] }

/** The ways to embed a list. */
export type Snippets = {
  /** The script that follows its version. */
  floating: Snippet
  /** One version of the script, proved by its digest. */
  pinned: Snippet
  /** A frame: no script in the page. */
  frame: Snippet
  /** The address from which an editor makes the frame by itself. */
  oembed: Snippet
  /** The address of the list laid out, for a server that puts it into its pages. */
  server: Snippet
  /** For the stylesheet of the page: its colours, and the place that the list will need. */
  css: string
}

/** Height (rem) of an event in a page of this width at least (em), and of what stands under the list: as the example events take. */
const heights = [
  { from: 0, event: 18 },
  { from: 30, event: 14 },
  { from: 48, event: 9.5 },
]
const foot = 5.5
/** The same of a month, however many events are in it; where it is narrow it is a list of few. */
const months = [
  { from: 0, height: 30 },
  { from: 48, height: 50 },
]

function styleOf(colours: Colours, layout: string | undefined, limit: number): string {
  const { scheme } = colours
  const properties = Object.entries({ 'color-scheme': scheme, ...propertiesOf(realColours(colours)) })
  const worn = properties.filter(([, value]) => value).map(([name, value]) => `  ${name}: ${value};\n`)
  const needed = heights.map(({ from, event }) => ({ from, height: Math.ceil(event * limit + foot) }))
  const reserved = (layout === 'month' ? months : needed).map(({ from, height }) => {
    const rule = `torg-events { min-height: ${height}rem }`
    return from === 0 ? rule : `@media (min-width: ${from}em) { ${rule} }`
  })
  return [...(worn.length > 0 ? [`torg-events {\n${worn.join('')}}`] : []), ...reserved].join('\n')
}

const attributesOf = (attributes: Readonly<Record<string, string | undefined>>) =>
  Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value = '']) => ` ${name}="${escapeHtml(value)}"`)
    .join('')

/** The ways to embed a list of these attributes, each as one text to paste. */
export function snippets({
  attributes,
  chosen,
  fallback,
  colours = {},
  version,
  integrity,
}: Pasted): Snippets {
  const { api, lang, limit = '10' } = attributes
  const asked = { lang, ...chosen }
  const { origin } = new URL(api)
  const speech = new Speech(lang)
  const link = `<a href="${escapeHtml(fallback)}">${escapeHtml(speech.say(words.all))}</a>`
  const list = `<torg-events${attributesOf(attributes)}>${link}</torg-events>`
  const script = (more: Readonly<Record<string, string>>) =>
    `<script async${attributesOf(more)}></script>\n${list}`
  const query = new URLSearchParams(asked)
  const worn = Object.entries({ ...realColours(colours), scheme: colours.scheme }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const framed = `${api}/embed?${new URLSearchParams({ ...asked, ...Object.fromEntries(worn) })}`
  const file = scriptOf(attributes)
  const lines = [`script-src ${origin}`, `connect-src ${origin}`]
  const title = escapeHtml(speech.say(words.title))
  return {
    floating: { paste: script({ src: `${api}/widget/v1/${file}` }), policy: lines },
    pinned: {
      paste: script({
        src: `${api}/widget/${version}/${file}`,
        integrity: integrity[file],
        crossorigin: 'anonymous',
      }),
      policy: [`script-src '${integrity[file]}'`, `connect-src ${origin}`],
    },
    frame: {
      paste: `<iframe src="${escapeHtml(framed)}" title="${title}" width="640" height="720" loading="lazy"></iframe>`,
      policy: [`frame-src ${origin}`],
    },
    oembed: { paste: framed, policy: [`frame-src ${origin}`] },
    server: {
      paste: `${api}/widget/fragment?${query}`,
      policy: [...lines, `style-src ${origin}`],
    },
    css: styleOf(colours, attributes.layout, Number(limit) || 10),
  }
}
