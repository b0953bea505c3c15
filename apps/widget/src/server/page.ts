import { escapeHtml } from '../markup/html.ts'
import { Speech } from '../words/speech.ts'
import { type Colours, propertiesOf, realColours, rule } from './colours.ts'
import { fragment, type Laid } from './fragment.ts'
import * as words from './words.ts'

/** What a page for a frame is made of, besides its list. */
export type Framed = Laid & {
  /** Address of `events.js`. */
  script: string
  colours?: Colours
  /** Markup for the head of the page, such as a link to its oEmbed description. */
  head?: string
}

function styleOf(colours: Colours): string {
  const real = realColours(colours)
  return [
    rule(':root', { 'color-scheme': colours.scheme ?? 'light dark' }),
    rule('body', {
      margin: '0',
      padding: '2px',
      font: '1rem/1.5 system-ui,sans-serif',
      color: real.text,
      background: real.surface,
    }),
    rule('torg-events', propertiesOf(real)),
  ].join('')
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
  const title = new Speech(lang).say(words.title)
  const html = `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<base target="_blank">
<style>${style}</style>
<script async src="${escapeHtml(script)}"></script>
${head}
</head>
<body>
<main aria-label="${title}">
${await fragment(framed)}
</main>
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
