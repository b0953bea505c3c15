import { policy } from './policy.ts'
import { element, script, type Torg } from './snippet.ts'

type TestPage = { page: (torg: Torg) => string; policy?: (api: string) => string }

const fallback = '<a href="/elsewhere">Events elsewhere</a>'

const html = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title><link rel="icon" href="/crest.svg">${body}`

/** Pages that are hard on a widget, each under its own address. */
export const tests: Record<string, TestPage> = {
  /** Nothing but the snippet, the script after the element, and no style of the page's own. */
  bare: { page: (torg) => html(`${element(torg, {}, fallback)}${script(torg)}`) },
  /** A page that resets everything on everything. */
  hostile: {
    page: (torg) =>
      html(
        `<link rel="stylesheet" href="/hostile.css">${script(torg)}<div>${element(torg, {}, fallback)}</div>`,
      ),
  },
  /** Scripts are off: what remains is the fallback. */
  off: {
    page: (torg) => html(`${script(torg)}${element(torg, {}, fallback)}`),
    policy: (api) => policy(api).replace(/script-src [^;]+/, "script-src 'none'"),
  },
  /** The script twice, and a pinned version of it besides. */
  twice: {
    page: (torg) =>
      html(
        `${script(torg)}${element(torg, {}, fallback)}${script(torg)}${script(torg).replace('/v1/', '/1.0.0/')}`,
      ),
  },
  /** Five widgets, three of which ask the same. */
  five: {
    page: (torg) =>
      html(
        [{}, { lang: 'sv' }, {}, { limit: '3' }, {}]
          .map((attributes) => element(torg, attributes, fallback))
          .join('<hr>') + script(torg),
      ),
  },
}
