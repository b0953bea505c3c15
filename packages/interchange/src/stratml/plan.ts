import type { Programme } from '@torg/domain/programmes'
import { ends, type FuzzyDate, isExactDay } from '@torg/domain/values'
import type { Given, Readership } from '../context.ts'
import { accountOf, type Field } from '../losses/account.ts'
import type { Written } from '../losses/loss.ts'
import { type Reader, readerOf, say, sayOther } from '../words/reader.ts'
import { element } from '../xml/element.ts'
import { goals, identifier, leaf, stakeholder, told } from './goal.ts'
import { sayPart } from './stakeholder.ts'

export type StrategicPlanContext = Readership & {
  /** Who submits the document, if somebody does. */
  submitter?:
    | {
        given?: string | undefined
        family?: string | undefined
        phone?: string | undefined
        email?: string | undefined
      }
    | undefined
}

/** The namespace of ISO 17469-1: http://stratml.us/ */
const namespace = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core'

/** The owner, with the other bodies as its stakeholders; without an owner, those who take part. */
function organisations(programme: Field<Programme>, reader: Reader): string[] {
  const { wordsLanguage } = reader
  const governance = (programme.get('governance')?.items() ?? []).flatMap((part) => {
    part.get('part').lose('in-words')
    const tasks = (part.get('tasks')?.items() ?? []).map((task) => say(task, reader))
    const does = [sayPart(part.value.part, wordsLanguage), ...tasks].join('; ')
    const [id, body] = [part.get('organisation'), part.get('body')]
    if (id) return stakeholder(id, does, reader)
    const name = told(body, reader)
    return [
      element('Stakeholder', { StakeholderTypeType: 'Generic_Group' }, [
        ...leaf('Name', name),
        ...leaf('Description', does),
      ]),
    ]
  })
  const participants = (programme.get('participants')?.items() ?? []).flatMap((id) =>
    stakeholder(id, sayPart('participant', wordsLanguage), reader),
  )
  const owner = programme.get('owner')
  const organisation = owner && reader.find('organisation', owner.value)
  if (owner && !organisation) owner.lose('not-found')
  owner?.lose('in-words')
  const all = [...governance, ...participants]
  if (!organisation && all.length === 0) return []
  return [
    element('Organization', {}, [
      ...leaf('Name', organisation && sayOther(organisation.name, reader)),
      ...leaf('Acronym', organisation?.abbreviation && sayOther(organisation.abbreviation, reader)),
      ...(organisation ? identifier('organisation', organisation.id) : []),
      ...all,
    ]),
  ]
}

function day(name: string, date: FuzzyDate | undefined): string[] {
  return date !== undefined && isExactDay(date) ? leaf(name, date) : []
}

/** xsd:date wants days; a term that begins in some month has none. */
function administration(programme: Field<Given<'programme'>>, context: StrategicPlanContext): string[] {
  const [term, published] = [programme.get('term'), programme.get('published')]
  const { start, end } = term ? ends(term.value) : {}
  if (start !== undefined && end !== undefined && isExactDay(start) && isExactDay(end)) term?.carry()
  else term?.lose('not-exact')
  if (published && isExactDay(published.value)) published.carry()
  else published?.lose('not-exact')
  const source = context.address?.('programme', programme.value.id)
  const { given, family, phone, email } = context.submitter ?? {}
  const submitter = [
    ...leaf('GivenName', given),
    ...leaf('Surname', family),
    ...leaf('PhoneNumber', phone),
    ...leaf('EmailAddress', email),
  ]
  return [
    ...day('StartDate', start),
    ...day('EndDate', end),
    ...day('PublicationDate', published?.value),
    ...leaf('Source', source === undefined ? undefined : new URL(source).href),
    ...(submitter.length > 0 ? [element('Submitter', {}, submitter)] : []),
  ]
}

/**
 * A programme as a strategic plan in StratML Part 1 (ISO 17469-1), valid against its schema.
 *
 * Nodes at the top of the tree are goals, those under them objectives. The format holds one language and two levels,
 * and asks for at least one goal: a programme that has none is not written, and reported as lost whole.
 */
export function writeStrategicPlan(
  given: Given<'programme'>,
  context: StrategicPlanContext,
): Written<string | undefined> {
  const reader = readerOf(context)
  const { record, lost } = accountOf<'programme', Given<'programme'>>('programme', given)
  const written = goals(record, reader)
  if (written.length === 0)
    return {
      document: undefined,
      lost: [{ kind: 'programme', record: given.id, pointer: '', reason: 'no-place' }],
    }
  const [summary, description] = [record.get('summary'), record.get('description')]
  const example = record.get('example')
  if (example?.value) example.lose('in-words')
  const other = [
    example?.value ? reader.words.example : undefined,
    summary && description ? told(description, reader) : undefined,
  ]
  const others = other.filter((part) => part !== undefined).join('\n')
  const about = administration(record, context)
  const plan = element('StrategicPlan', { xmlns: namespace }, [
    ...leaf('Name', told(record.get('name'), reader)),
    ...leaf('Description', told(summary ?? description, reader)),
    ...leaf('OtherInformation', others === '' ? undefined : others),
    element('StrategicPlanCore', {}, [...organisations(record, reader), ...written]),
    ...(about.length > 0 ? [element('AdministrativeInformation', {}, about)] : []),
  ])
  return { document: `<?xml version="1.0" encoding="UTF-8"?>\n${plan}\n`, lost: lost() }
}
