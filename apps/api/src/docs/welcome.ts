import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { html } from 'hono/html'
import type { Deps, Env } from '../deps.ts'
import { htmlPage, pagePolicy } from './html-page.ts'

const links = {
  events: '/v1/events?from=today',
  asks: '/v1/asks?audience=municipalities',
  calendar: '/v1/events.ics?from=today',
  changes: '/v1/changes',
  reference: '/docs',
  openapi: '/openapi.json',
}

const page = (siteUrl: string | undefined) =>
  htmlPage(
    'Torg',
    html`<header>
<h1>Torg</h1>
<p class="lead">This is the API: organisations, programmes, events and contacts of public bodies, for programs to read.</p>
${siteUrl ? html`<p>The public site is at <a href="${siteUrl}">${siteUrl}</a>.</p>` : ''}
</header>
<main><section><ul>
<li><a href="${links.reference}">Reference</a>, with examples to try</li>
<li><a href="${links.events}">The coming events</a>, and <a href="${links.calendar}">the same as a calendar</a></li>
<li><a href="${links.asks}">What is asked of municipalities</a>, strongest first</li>
<li><a href="${links.changes}">Every change</a>, in order</li>
<li><a href="${links.openapi}">OpenAPI document</a></li>
</ul></section></main>`,
  )

/** The front door: a page for people, links for programs. */
export const welcome = ({ config }: Deps) =>
  new Hono<Env>().get('/', (c) => {
    const type = accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'text/html'],
      default: 'application/json',
    })
    const headers = {
      Vary: 'Accept',
      'Content-Security-Policy': pagePolicy,
      'Cache-Control': 'public, max-age=300',
    }
    return type === 'text/html'
      ? c.html(page(config.siteUrl), 200, headers)
      : c.json({ name: 'Torg', links }, 200, headers)
  })
