import { Hono } from 'hono'
import { html } from 'hono/html'
import type { Deps, Env } from '../deps.ts'
import { faultsOf } from '../problems/faults.ts'
import { Refusal } from '../problems/refusal.ts'
import { widgetFiles } from './files.ts'
import { type Ask, answerMarkup, attributesOf, layOut } from './laid-out.ts'
import { OembedQuery, oembedOf, xmlOf } from './oembed.ts'
import { handing, looks, readQuery } from './query.ts'
import { newestIn, rendererIn } from './renderer.ts'

/** The widget for other agencies: its files, a list laid out by this server, a page for a frame, its oEmbed description. */
export function widget(folder: string, deps: Deps, ask: Ask) {
  const { publicUrl, siteUrl = publicUrl } = deps.config
  const renderer = rendererIn(folder)

  return new Hono<Env>()
    .get('/widget/fragment', async (c) => {
      const render = await renderer()
      const { attributes, more } = readQuery(c, render.attributeNames, handing)
      const { refused, laid, script, linkedData } = await layOut(attributes, render, ask, deps)
      if (refused) return refused
      const parts = [
        await render.fragment(laid),
        more.script !== 'false' && `<script async src="${script}"></script>`,
        `<script type="application/ld+json">${linkedData.replaceAll('<', '\\u003c')}</script>`,
      ]
      return answerMarkup(c, deps, parts.filter(Boolean).join('\n'))
    })
    .get('/embed', async (c) => {
      const render = await renderer()
      const { attributes, more } = readQuery(c, render.attributeNames, looks)
      const { refused, laid, script } = await layOut(attributes, render, ask, deps)
      if (refused) return refused
      const head = discovery(`${publicUrl}/embed${new URL(c.req.url).search}`)
      const page = await render.page({ ...laid, script, colours: more, head })
      return answerMarkup(c, deps, page.html, {
        'Content-Security-Policy': page.policy,
        // So that an isolated page may frame it.
        'Cross-Origin-Embedder-Policy': 'require-corp',
      })
    })
    .get('/widget/snippets', async (c) => {
      const render = await renderer()
      const { attributes, more } = readQuery(c, render.attributeNames, looks)
      const newest = await newestIn(folder)
      const pasted = {
        ...attributesOf(attributes, deps.config),
        ...newest,
        chosen: attributes,
        colours: more,
      }
      return c.json({ version: newest.version, ...render.snippets(pasted) }, 200, {
        'Cache-Control': 'public, max-age=300',
      })
    })
    .get('/oembed', (c) => {
      const query = c.req.query()
      const { data, error } = OembedQuery.safeParse(query)
      if (error)
        throw new Refusal('bad_request', {}, faultsOf(error.issues, query, Object.keys(OembedQuery.shape)))
      const page = URL.parse(data.url)
      if (!page || `${page.origin}${page.pathname}` !== `${publicUrl}/embed`)
        throw new Refusal('not_found', { list: data.url.slice(0, 200) })
      const described = oembedOf(page, data, siteUrl)
      return data.format === 'xml'
        ? c.body(xmlOf(described), 200, { 'Content-Type': 'text/xml; charset=utf-8' })
        : c.json(described)
    })
    .route('/', widgetFiles(folder, deps))

  /** Links by which an editor finds how to embed a page. */
  function discovery(url: string) {
    const link = (type: string, format: string) =>
      html`<link rel="alternate" type="${type}+oembed" href="${publicUrl}/oembed?${new URLSearchParams({ url, format })}">`
    return String(html`${link('application/json', 'json')}${link('text/xml', 'xml')}`)
  }
}
