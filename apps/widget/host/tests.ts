import type { App } from './apps/build.ts'
import { type Pinned, pinned } from './pinned.ts'
import { policy } from './policy.ts'
import { element, escapeHtml, script, type Torg } from './snippet.ts'

/** A page that is hard on a widget. Its headers add to the host's, or take their place. */
type TestPage = (torg: Torg) => Promise<{ body: string; headers?: Record<string, string> }>

const fallback = '<a href="/elsewhere">Events elsewhere</a>'

const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title><link rel="icon" href="/crest.svg">${body}`

const pinnedScript = ({ src, integrity }: Pinned) =>
  `<script async crossorigin="anonymous" src="${src}" integrity="${integrity}"></script>`

const withScripts = (torg: Torg, sources: string) =>
  policy(torg.api).replace(/script-src [^;]+/, `script-src ${sources}`)

const plainScript = (torg: Torg) => script(torg).replace(' async', '')
const olderTag = '<script src="/older.js"></script>'

const bothVersions = (torg: Torg, scripts: string[]) => ({
  body: html(scripts.join('') + element(torg, {}, fallback)),
  headers: { 'content-security-policy': policy(torg.api).replace('script-src', "script-src 'self'") },
})

/** An app of a framework, with the package from npm in its own script. */
const app = (name: App, torg: Torg) => ({
  body: html(
    `<script type="module" src="/${name}.js"></script><div id="app" data-api="${escapeHtml(torg.api)}"></div>`,
  ),
  // Vue asks for trusted types of its own.
  headers: {
    'content-security-policy': withScripts(torg, "'self'").replace(/; require-trusted-types-for.*/, ''),
  },
})

/** Each under its own address. */
export const tests: Record<string, TestPage> = {
  /** Nothing but the snippet, the script after the element, and no style of the page's own. */
  bare: async (torg) => ({ body: html(element(torg, {}, fallback) + script(torg)) }),

  /** The larger script. */
  full: async (torg) => ({ body: html(script(torg, 'events-full.js') + element(torg, {}, fallback)) }),

  /** Both scripts, as two editors may have pasted them; the smaller one is first, without `async`. */
  both: async (torg) => ({
    body: html(
      script(torg).replace(' async', '') +
        element(torg, { layout: 'month', filters: 'q' }, fallback) +
        script(torg, 'events-full.js').replace(' async', ''),
    ),
  }),

  /** A page that resets everything on everything. */
  hostile: async (torg) => ({
    body: html(
      `<link rel="stylesheet" href="/hostile.css">${script(torg)}<div>${element(torg, {}, fallback)}</div>`,
    ),
  }),

  /** The events stand in the page as it comes, laid out by Torg's server. Only its stylesheet is one line more of policy. */
  laid: async (torg) => {
    const laid = await fetch(`${torg.api}/widget/fragment?lang=sv&limit=5`)
    return {
      body: html(`${await laid.text()}<p>Below</p>`),
      headers: {
        'content-security-policy': policy(torg.api).replace(
          "style-src 'self'",
          `style-src 'self' ${new URL(torg.api).origin}`,
        ),
      },
    }
  },

  /** The events in a frame of Torg's. */
  frame: async (torg) => ({
    body: html(
      `<iframe src="${torg.api}/embed?lang=sv&amp;limit=5" title="Events" width="600" height="800"></iframe>`,
    ),
    headers: {
      'content-security-policy': policy(torg.api).replace(
        'style-src',
        `frame-src ${new URL(torg.api).origin}; style-src`,
      ),
    },
  }),

  react: async (torg) => app('react', torg),
  vue: async (torg) => app('vue', torg),
  svelte: async (torg) => app('svelte', torg),

  /** Scripts are off: what remains is the fallback. */
  off: async (torg) => ({
    body: html(script(torg) + element(torg, {}, fallback)),
    headers: { 'content-security-policy': withScripts(torg, "'none'") },
  }),

  /** An older version of the script before this one, and after it. */
  'older-first': async (torg) => bothVersions(torg, [olderTag, plainScript(torg)]),
  'older-last': async (torg) => bothVersions(torg, [plainScript(torg), olderTag]),

  /** A page in Finnish with a part that runs from right to left. */
  mixed: async (torg) => ({
    body: html(
      `${script(torg, 'events-full.js')}${element(torg, {}, fallback)}<div lang="ar" dir="rtl">${element(torg, { layout: 'month' }, fallback)}</div>`,
    ).replace('lang="en"', 'lang="fi"'),
  }),

  /** The script twice, and a pinned version of it besides. */
  twice: async (torg) => ({
    body: html(script(torg) + element(torg, {}, fallback) + script(torg) + pinnedScript(await pinned(torg))),
  }),

  /** Five widgets, three of which ask the same. */
  five: async (torg) => ({
    body: html(
      [{}, { lang: 'sv' }, {}, { limit: '3' }, {}]
        .map((attributes) => element(torg, attributes, fallback))
        .join('<hr>') + script(torg),
    ),
  }),

  /** Only a script of this digest may run, wherever it comes from. */
  hash: async (torg) => {
    const file = await pinned(torg)
    return {
      body: html(pinnedScript(file) + element(torg, {}, fallback)),
      headers: { 'content-security-policy': withScripts(torg, `'${file.integrity}'`) },
    }
  },

  /** Only scripts with this nonce may run, and what they load; origins do not count. */
  nonce: async (torg) => ({
    body: html(script(torg).replace('<script', '<script nonce="once"') + element(torg, {}, fallback)),
    headers: { 'content-security-policy': withScripts(torg, "'nonce-once' 'strict-dynamic'") },
  }),

  /** An isolated page that takes no script without a digest, and nothing that does not let itself be embedded. */
  isolated: async (torg) => ({
    body: html(pinnedScript(await pinned(torg)) + element(torg, {}, fallback)),
    headers: {
      'integrity-policy': 'blocked-destinations=(script)',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  }),
}
