import { nodePath, type Programme, type ProgrammeNode } from '@torg/domain/programmes'
import { type Id, type LocalizedText, pick } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { type Reader, say, sayOther } from '../words/reader.ts'
import { element } from '../xml/element.ts'
import { type Part, sayPart } from './stakeholder.ts'

export const leaf = (name: string, text: string | undefined): string[] =>
  text === undefined ? [] : [element(name, {}, text)]

/** xsd:ID wants a letter first and each id once in a document, whatever it is the id of. */
export const identifier = (kind: 'goal' | 'node' | 'organisation', id: Id): string[] =>
  leaf('Identifier', `${kind}.${id}`)

/** A text in one language; StratML has no place for another, nor for the name of this one. */
export function told(text: Field<LocalizedText> | undefined, reader: Reader): string | undefined {
  if (!text) return undefined
  const said = say(text, reader)
  const { language, matched } = pick(text.value, reader.languages)
  // Where no other language had to be announced, the text stands there as it is.
  if (matched) text.get(language).carry()
  return said
}

/** A body by its name, and what it does; none when it is not at hand. */
export function stakeholder(id: Field<Id>, does: string, reader: Reader): string[] {
  const organisation = reader.find('organisation', id.value)
  id.lose(organisation ? 'in-words' : 'not-found')
  if (!organisation) return []
  const name = sayOther(organisation.name, reader)
  return [
    element('Stakeholder', { StakeholderTypeType: 'Organization' }, [
      ...leaf('Name', name),
      ...leaf('Description', does),
    ]),
  ]
}

function stakeholders(node: Field<ProgrammeNode>, reader: Reader): string[] {
  const all = (part: Part, ids: Field<Id[]> | undefined) =>
    (ids?.items() ?? []).flatMap((id) => stakeholder(id, sayPart(part, reader.wordsLanguage), reader))
  return [...all('responsible', node.get('responsible')), ...all('partner', node.get('partners'))]
}

/** What goals and objectives begin with. The schema asks for a name: the text, where there is no title. */
function head(node: Field<ProgrammeNode>, reader: Reader): string[] {
  const [title, text] = [told(node.get('title'), reader), told(node.get('text'), reader)]
  return [
    ...leaf('Name', title ?? text),
    ...leaf('Description', title === undefined ? '' : (text ?? '')),
    ...identifier('node', node.get('id').carry()),
    ...leaf('SequenceIndicator', node.get('number')?.carry()),
    ...stakeholders(node, reader),
  ]
}

/** A node at the top with all that is under it; what lies deeper than its measures stands beside them. */
function goalOf(top: Field<ProgrammeNode>, parts: readonly Field<ProgrammeNode>[], reader: Reader): string {
  const objectives = parts.map((part) => {
    if (part.value.parent === top.value.id) part.get('parent')?.carry()
    return element('Objective', {}, head(part, reader))
  })
  return element('Goal', {}, [...head(top, reader), ...objectives])
}

/** The goals of a programme, and the nodes at the top of its tree, as goals. */
export function goals(programme: Field<Programme>, reader: Reader): string[] {
  const nodes = programme.get('nodes')?.items() ?? []
  const values = nodes.map(({ value }) => value)
  const topOf = new Map(nodes.map(({ value }) => [value.id, nodePath(values, value.id)[0]?.id ?? value.id]))
  const tops = nodes.filter(({ value }) => topOf.get(value.id) === value.id)
  const seen = new Set<Id>()
  // Two goals may have one id in a programme, not in XML.
  const isFirst = (id: Id) => !seen.has(id) && seen.add(id).has(id)
  return [
    ...(programme.get('goals')?.items() ?? []).map((goal) =>
      element('Goal', {}, [
        ...leaf('Name', told(goal.get('text'), reader)),
        ...leaf('Description', ''),
        ...(isFirst(goal.value.id) ? identifier('goal', goal.get('id').carry()) : []),
      ]),
    ),
    ...tops.map((top) =>
      goalOf(
        top,
        nodes.filter(({ value }) => value.id !== top.value.id && topOf.get(value.id) === top.value.id),
        reader,
      ),
    ),
  ]
}
