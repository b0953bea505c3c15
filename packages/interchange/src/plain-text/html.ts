import { type Handler, Parser } from 'htmlparser2'
import { paragraphs } from './paragraphs.ts'

class TooDeep extends Error {}

// Closing a tag looks through all that are open; no text is this deep.
const deepest = 300

/** Has HTML read by a handler, up to where it is nested absurdly deep. */
export function readHtml(
  html: string,
  { onopentag, onopentagname, ontext, onclosetag }: Partial<Handler>,
): void {
  let depth = 0
  const parser = new Parser({
    ...(onopentag ? { onopentag } : {}),
    ...(ontext ? { ontext } : {}),
    onopentagname: (name) => {
      if (++depth > deepest) throw new TooDeep()
      onopentagname?.(name)
    },
    onclosetag: (name, isImplied) => {
      depth--
      onclosetag?.(name, isImplied)
    },
  })
  try {
    parser.write(html)
    parser.end()
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
  }
}

/**
 * HTML as the text that somebody reads there: without tags, scripts, styles and comments, its entities decoded once.
 * Text, not HTML: whoever shows it must escape it.
 */
export function textOfHtml(html: string): string {
  const text = paragraphs()
  readHtml(html, { onopentagname: text.open, ontext: text.text, onclosetag: text.close })
  return text.result()
}
