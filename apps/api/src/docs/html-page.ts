import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { style } from './style.ts'

export type Html = ReturnType<typeof html>

/** What a page that consists of text and this one style may do. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** A whole page. */
export const htmlPage = (title: string, body: Html): string =>
  String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body}
</body>
</html>
`)
