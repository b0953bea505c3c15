import ICAL from 'ical.js'
import type { Reading } from '../reading/reading.ts'

/** A property in the form of jCal (RFC 7265): `date-time` values are `2026-03-19T13:00:00`, in UTC with `Z`. */
export type Property = {
  name: string
  parameters: Record<string, string>
  type: string
  values: unknown[]
  line: number
}

/** A component with its properties and the components inside it, and the line on which it begins. */
export type Component = { name: string; properties: Property[]; inside: Component[]; line: number }

type Line = { number: number; text: string }

/** Lines joined where they were folded, with the number of their first. */
function unfolded(document: string): Line[] {
  const lines: Line[] = []
  for (const [index, text] of document
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/.test(text) && last) last.text += text.slice(1)
    else lines.push({ number: index + 1, text })
  }
  return lines.filter(({ text }) => text.trim() !== '')
}

const first = (value: unknown): string => String(Array.isArray(value) ? value[0] : value)

function propertyOf({ text, number }: Line): Property | undefined {
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(text) as [
      string,
      Record<string, unknown>,
      string,
      ...unknown[],
    ]
    return {
      name,
      parameters: Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, first(value)])),
      type,
      values,
      line: number,
    }
  } catch {
    return undefined
  }
}

/**
 * The components of a document, however broken it is: a line that cannot be read is passed over, and what is never
 * closed is closed where what holds it ends.
 */
export function componentsOf(document: string, { limits, problem }: Reading): Component {
  const root: Component = { name: '', properties: [], inside: [], line: 1 }
  const open = [root]
  for (const line of unfolded(document)) {
    const { number, text } = line
    const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(text) ?? []
    const component = name.toLowerCase()
    const holder = open.at(-1) ?? root
    if (edge?.toUpperCase() === 'BEGIN' && open.length <= limits.depth) {
      const begun: Component = { name: component, properties: [], inside: [], line: number }
      holder.inside.push(begun)
      open.push(begun)
    } else if (edge?.toUpperCase() === 'BEGIN') {
      problem('too-large', { line: number }, `Expected at most ${limits.depth} components inside each other`)
    } else if (edge !== undefined) {
      const at = open.findLastIndex((each) => each.name === component)
      if (at > 0 && at < open.length - 1)
        problem('unreadable', { line: number }, `Expected END of ${holder.name} before END of ${component}`)
      if (at > 0) open.length = at
      else problem('unreadable', { line: number }, `Received END of ${component}, which has not begun`)
    } else {
      const property = propertyOf(line)
      if (property) holder.properties.push(property)
      else {
        const received = JSON.stringify(text.slice(0, 80))
        problem(
          'unreadable',
          { line: number },
          `Expected a property such as "SUMMARY:…"; received ${received}`,
        )
      }
    }
  }
  const last = open.at(-1) ?? root
  if (last !== root) problem('unreadable', last, `Expected END of ${last.name}; the document ends`)
  return root
}

/** The first property of a name. */
export const propertyIn = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name)

/** All properties of a name. */
export const propertiesIn = ({ properties }: Component, name: string): Property[] =>
  properties.filter((property) => property.name === name)

/** The first value of a property as text without space around it; `undefined` when it is empty. */
export function textIn(component: Component, name: string): string | undefined {
  const value = propertyIn(component, name)?.values[0]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
