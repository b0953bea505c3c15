import ICAL from 'ical.js'
import type { Problem } from './problem.ts'

/** A property in the form of jCal (RFC 7265): `date-time` values are `2026-03-19T13:00:00`, in UTC with `Z`. */
export type Property = { name: string; parameters: Record<string, string>; type: string; values: unknown[] }

/** A component with its properties and the components inside it. */
export type Component = { name: string; properties: Property[]; inside: Component[] }

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

function propertyOf(line: string): Property | undefined {
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(line) as [
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
    }
  } catch {
    return undefined
  }
}

// A calendar nests three deep: calendar, event, alarm.
const deepest = 8

/**
 * The components of a document, however broken it is: a line that cannot be read is passed over, and what is never
 * closed is closed where what holds it ends.
 */
export function componentsOf(document: string): { root: Component; problems: Problem[] } {
  const root: Component = { name: '', properties: [], inside: [] }
  const open = [root]
  const problems: Problem[] = []
  for (const { number, text } of unfolded(document)) {
    const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(text) ?? []
    const component = name.toLowerCase()
    const holder = open.at(-1) ?? root
    if (edge?.toUpperCase() === 'BEGIN' && open.length <= deepest) {
      const begun: Component = { name: component, properties: [], inside: [] }
      holder.inside.push(begun)
      open.push(begun)
    } else if (edge?.toUpperCase() === 'END') {
      const at = open.findLastIndex((each) => each.name === component)
      if (at > 0) {
        if (at < open.length - 1)
          problems.push({
            code: 'unclosed',
            line: number,
            text: `Expected END of ${holder.name} before END of ${component}`,
          })
        open.length = at
      } else
        problems.push({
          code: 'unreadable-line',
          line: number,
          text: `Received END of ${component}, which has not begun`,
        })
    } else {
      const property = edge ? undefined : propertyOf(text)
      if (property) holder.properties.push(property)
      else
        problems.push({
          code: 'unreadable-line',
          line: number,
          text: `Expected a property such as "SUMMARY:…"; received ${JSON.stringify(text.slice(0, 80))}`,
        })
    }
  }
  if (open.length > 1)
    problems.push({ code: 'unclosed', text: `Expected END of ${open.at(-1)?.name ?? ''}; the document ends` })
  return { root, problems }
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
