import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { policy } from './policy.ts'
import { element, script, type Torg } from './snippet.ts'

const fallback = '<a href="/elsewhere">Events elsewhere</a>'

const document = (title: string, body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/crest.svg">
<link rel="stylesheet" href="/gallery.css">
${body}
</html>
`

/** The widget as it was before: what pages have that pinned it. */
export const olderScript = (): Buffer =>
  brotliDecompressSync(readFileSync(path.join(import.meta.dirname, 'older/events-0.9.0.js.br')))

const inFrame = (torg: Torg) => policy(torg.api).replace("frame-ancestors 'none'", "frame-ancestors 'self'")

/** A page with five widgets that have nothing in common, and the pages in its frames. */
export const gallery: Record<string, (torg: Torg) => { body: string; headers: Record<string, string> }> = {
  gallery: (torg) => ({
    body: document(
      'Five widgets',
      `${script(torg, 'events-full.js')}
<main aria-label="All">
<h1>Five widgets</h1>
<section><h2>Cards, with filters</h2>${element(torg, { layout: 'cards', filters: 'q,kind,period', lang: 'sv', limit: '4' }, fallback)}</section>
<section><h2>A month</h2>${element(torg, { layout: 'month', lang: 'fi' }, fallback)}</section>
<section><h2>A service that does not answer</h2>${element({ ...torg, api: `${torg.api}/down` }, {}, fallback)}</section>
<section><h2>In a frame</h2><iframe src="/framed" title="Events in a frame"></iframe></section>
<section><h2>An older version, in a frame</h2><iframe src="/older" title="Events of an older version"></iframe></section>
</main>`,
    ),
    headers: { 'content-security-policy': `${policy(torg.api)}; frame-src 'self'` },
  }),

  framed: (torg) => ({
    body: document(
      'Events',
      `${script(torg)}<main aria-label="Framed"><h1>Next events</h1>${element(torg, { limit: '3', 'heading-level': '2' }, fallback)}</main>`,
    ),
    headers: { 'content-security-policy': inFrame(torg) },
  }),

  older: (torg) => ({
    body: document(
      'Events',
      `<script async src="/older.js"></script><main aria-label="Older version"><h1>Events</h1>${element(torg, { limit: '3', 'heading-level': '2', lang: 'fi' }, fallback)}</main>`,
    ),
    headers: { 'content-security-policy': inFrame(torg).replace('script-src', "script-src 'self'") },
  }),
}
