import { SaxesParser } from 'saxes'
import type { Reading } from '../../reading/reading.ts'

/** An element of an XML document that was closed. */
export type Element = {
  /** Without prefix, lower case: feeds from the wild write `pubdate` too. */
  name: string
  namespace: string
  /** By local name; `xml:lang` and `xml:base` with their prefix. */
  attributes: ReadonlyMap<string, string>
  inside: (Element | string)[]
  line: number
}

class Stop extends Error {}

// XHTML inside an entry goes deeper than records do.
const deeper = 100
const mostElements = 500_000

/**
 * The elements of a document up to the first place where it is no XML. Entities that a document declares itself are
 * not expanded, so that none can grow; those of HTML stay as they are written.
 */
export function treeOf(document: string, reading: Reading): Element {
  const root: Element = { name: '', namespace: '', attributes: new Map(), inside: [], line: 1 }
  const open = [root]
  let elements = 0
  const parser = new SaxesParser({ xmlns: true })
  const refuse = (code: 'too-large' | 'unreadable', text: string): never => {
    reading.problem(code, { line: parser.line }, text)
    throw new Stop()
  }
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      refuse('unreadable', 'Expected a document that declares no entities of its own; it was not read')
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > deeper + reading.limits.depth)
      refuse('too-large', 'Expected fewer elements inside each other')
    if (++elements > mostElements)
      refuse('too-large', `Expected at most ${mostElements} elements; the rest was not read`)
    open.push({
      name: local.toLowerCase(),
      namespace: uri,
      attributes: new Map(
        Object.values(attributes).map(({ prefix, local: name, value }) => [
          prefix === 'xml' ? `xml:${name}` : name,
          value,
        ]),
      ),
      inside: [],
      line: parser.line,
    })
  })
  const text = (part: string) => open.at(-1)?.inside.push(part)
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => {
    const closed = open.pop()
    // What is open when the document breaks off is not read.
    if (closed) open.at(-1)?.inside.push(closed)
  })
  parser.on('error', (error) => {
    if (/undefined entity/.test(error.message)) return
    refuse('unreadable', `Expected XML; ${error.message.replace(/^\d+:\d+: /, '').slice(0, 200)}`)
  })
  try {
    // Half a character would throw the parser off.
    parser.write(document.replace(/^\s+(?=<\?xml)/, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD')).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    // What was read whole inside what broke off counts.
    while (open.length > 1) {
      const broken = open.pop()
      const holds = broken?.inside.some(
        (each) => typeof each !== 'string' && /^(?:channel|item|entry)$/.test(each.name),
      )
      if (broken && holds) open.at(-1)?.inside.push(broken)
    }
  }
  return root
}

export const elementsIn = ({ inside }: Element): Element[] =>
  inside.filter((each) => typeof each !== 'string')

/** The first element of any of these names, in the order of the names. */
export function first(element: Element, ...names: string[]): Element | undefined {
  const all = elementsIn(element)
  for (const name of names) {
    const [local = '', space] = name.split(' ')
    const found = all.find(
      (each) => each.name === local && (space === undefined || each.namespace.includes(space)),
    )
    if (found) return found
  }
  return undefined
}

/** All text of an element, with that of the elements inside. */
export const textOf = ({ inside }: Element): string =>
  inside.map((each) => (typeof each === 'string' ? each : textOf(each))).join('')
