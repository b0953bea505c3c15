import { lookedUp } from '../../reading/lookup.ts'
import type { Reading } from '../../reading/reading.ts'
import { beginsContent, type ContentLine, contentLine } from './content-line.ts'

export type PlacedLine = ContentLine & { line: number }

const isQuotedPrintable = ({ parameters }: ContentLine) =>
  parameters.get('ENCODING')?.some((value) => /^quoted-printable$/i.test(value)) ?? false

// Their values are long and of no use here, and are what is folded wrongly most.
const pictures = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY'])

// RFC 6350 3.2 folds at 75 octets; what goes on after a line that long was folded, not broken.
const foldedAt = 70

/**
 * The content lines of a document, however they were folded: by RFC 6350, by the soft line breaks of quoted-printable,
 * or with the leading space lost, which is reported.
 */
export function contentLines(document: string, reading: Reading): PlacedLine[] {
  const unfolded: { line: number; text: string; lost: string[] }[] = []
  const physical = document.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  let soft = false
  for (const [index, text] of physical.entries()) {
    const last = unfolded.at(-1)
    const broken = last?.lost.at(-1)
    if (soft && last) last.text = `${last.text.slice(0, -1)}${text}`
    else if (/^[ \t]/.test(text) && last && broken !== undefined)
      last.lost[last.lost.length - 1] = `${broken}${text.slice(1)}`
    else if (/^[ \t]/.test(text) && last) last.text += text.slice(1)
    else if (text.trim() === '') continue
    else if (last && !beginsContent(text)) last.lost.push(text)
    else unfolded.push({ line: index + 1, text, lost: [] })
    const current = unfolded.at(-1)
    const [head = ''] = current?.text.endsWith('=') ? current.text.split(':', 1) : []
    soft = /quoted-printable/i.test(head)
  }
  return unfolded.flatMap(({ line, text, lost }) => {
    const read = contentLine(text)
    if (!read) {
      reading.problem(
        'unreadable',
        { line },
        `Expected a line such as "FN:Åsa Öst"; received ${JSON.stringify(text.slice(0, 60))}`,
      )
      return []
    }
    if (lost.length > 0 && !pictures.has(read.name)) {
      reading.problem(
        'changed',
        { line },
        `Expected lines that go on to begin with a space; joined ${lost.length} to ${read.name}`,
      )
      const [before, after] = [text, lost.join('\\n')]
      read.value += before.length >= foldedAt ? after : `\\n${after}`
    }
    return [{ ...read, line }]
  })
}

const charsets: Record<string, string> = { 'iso-8859-1': 'windows-1252', 'us-ascii': 'utf-8' }

/** A value without the quoted-printable of vCard 2.1, which vCard 4 does not have. */
export function plainValue(content: PlacedLine, reading: Reading): string {
  if (!isQuotedPrintable(content)) return content.value
  const octets: number[] = []
  for (const part of content.value.match(/=[0-9A-Fa-f]{2}|[^=]+|=/gsu) ?? [])
    if (/^=..$/.test(part)) octets.push(Number.parseInt(part.slice(1), 16))
    else octets.push(...new TextEncoder().encode(part === '=' ? '' : part))
  const charset = content.parameters.get('CHARSET')?.[0]?.toLowerCase() ?? 'utf-8'
  reading.problem(
    'changed',
    { line: content.line },
    `Expected plain text; read quoted-printable in ${charset.slice(0, 20)}`,
  )
  try {
    return new TextDecoder(lookedUp(charsets, charset) ?? charset)
      .decode(new Uint8Array(octets))
      .replaceAll(/\r\n|\r|\n/g, '\\n')
  } catch {
    return new TextDecoder().decode(new Uint8Array(octets))
  }
}
