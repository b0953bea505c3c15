import { escapeHtml } from '../markup/html.ts'
import { Speech } from '../words/speech.ts'
import { fragment, type Laid } from './fragment.ts'
import * as words from './words.ts'

/** Colours (CSS hex) of a page in a frame, which the page around it cannot reach. */
export type Colours = {
  scheme?: 'light' | 'dark' | undefined
  text?: string | undefined
  surface?: string | undefined
  accent?: string | undefined
}

/** What a page for a frame is made of, besides its list. */
export type Framed = Laid & {
  /** Address of `events.js`. */
  script: string
  colours?: Colours
  /** Markup for the head of the page, such as a link to its oEmbed description. */
  head?: string
}

const hex = /^#[\da-f]{6}$/i

/** The style of the page. What is no colour is left out: nothing else can be said by it. */
function styleOf({ scheme = 'light dark' as 'light', ...colours }: Colours): string {
  const { text, surface, accent } = Object.fromEntries(
    Object.entries(colours).filter(([, colour]) => hex.test(colour ?? '')),
  ) as Colours
  const body = [
    'margin:0;padding:2px;font:1rem/1.5 system-ui,sans-serif',
    text && `color:${text}`,
    surface && `background:${surface}`,
  ]
  const list = [accent && `--torg-accent:${accent}`, surface && `--torg-surface:${surface}`]
  const rule = (selector: string, parts: readonly unknown[]) =>
    `${selector}{${parts.filter(Boolean).join(';')}}`
  return rule(':root', [`color-scheme:${scheme}`]) + rule('body', body) + rule('torg-events', list)
}

/**
 * A page that holds nothing but a list of events, for a frame in another page; it can be read without scripts.
 *
 * @returns the page, and the policy that it keeps wherever it is framed
 * @throws Error when the answer is none of `/v1/events`
 */
export async function page(framed: Framed): Promise<{ html: string; policy: string }> {
  const { attributes, script, colours = {}, head = '' } = framed
  const { lang } = attributes
  const style = styleOf(colours)
  const html = `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${new Speech(lang).say(words.title)}</title>
<base target="_blank">
<style>${style}</style>
<script async src="${escapeHtml(script)}"></script>
${head}
</head>
<body>
${await fragment(framed)}
</body>
</html>
`
  const from = `'self' ${new URL(script).origin}`
  const policy = [
    "default-src 'none'",
    `script-src ${from}`,
    `style-src ${from} '${await digest(style)}'`,
    `style-src-attr 'none'`,
    `connect-src ${from}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return { html, policy }
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`
}
