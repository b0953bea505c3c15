import { readHtml } from '../../plain-text/html.ts'

/** The JSON-LD in a page: what stands in its `<script type="application/ld+json">`. */
export function scriptsIn(page: string): string[] {
  const scripts: string[] = []
  let isOpen = false
  readHtml(page, {
    onopentag: (name, attributes) => {
      isOpen = name === 'script' && /^application\/ld\+json\b/i.test(attributes.type?.trim() ?? '')
      if (isOpen) scripts.push('')
    },
    ontext: (text) => {
      if (isOpen) scripts.push(`${scripts.pop() ?? ''}${text}`)
    },
    onclosetag: () => {
      isOpen = false
    },
  })
  return scripts
}
