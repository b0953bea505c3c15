import { Parser } from 'htmlparser2'
import { paragraphs } from './paragraphs.ts'

class TooDeep extends Error {}

// Closing a tag looks through all that are open; no text is this deep.
const deepest = 200

/**
 * HTML as the text that somebody reads there: without tags, scripts, styles and comments, its entities decoded once.
 * Text, not HTML: whoever shows it must escape it. What is nested absurdly deep ends there.
 */
export function textOfHtml(html: string): string {
  const text = paragraphs()
  let depth = 0
  const parser = new Parser({
    onopentagname: (name) => {
      if (++depth > deepest) throw new TooDeep()
      text.open(name)
    },
    ontext: (part) => text.text(part),
    onclosetag: (name) => {
      depth--
      text.close(name)
    },
  })
  try {
    parser.write(html)
    parser.end()
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
  }
  return text.result()
}
