const blocks = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)

const unspoken = new Set(
  'applet audio canvas embed head iframe math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
)

/** Text gathered from markup: blocks are paragraphs, what nobody would read aloud is left out. */
export type Paragraphs = {
  open: (name: string) => void
  text: (text: string) => void
  close: (name: string) => void
  result: () => string
}

export function paragraphs(): Paragraphs {
  const parts: string[] = []
  let unheard = 0
  return {
    open: (name) => {
      if (unspoken.has(name)) unheard++
      else if (name === 'br') parts.push('\n')
      else if (blocks.has(name)) parts.push('\n\n')
    },
    text: (text) => {
      if (unheard === 0) parts.push(text.replaceAll(/[^\S\u00A0]+/g, ' '))
    },
    close: (name) => {
      if (unspoken.has(name)) unheard = Math.max(0, unheard - 1)
      else if (blocks.has(name)) parts.push('\n\n')
    },
    result: () =>
      parts
        .join('')
        .split('\n')
        .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim(),
  }
}
