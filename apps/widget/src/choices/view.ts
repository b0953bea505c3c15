import { element, h, type Markup } from '../markup/markup.ts'
import * as words from '../words/choices.ts'
import type { Speech } from '../words/speech.ts'
import { pick } from '../words/text.ts'
import * as allWords from '../words/words.ts'
import { type FieldName, labels, periods } from './fields.ts'
import type { Known } from './known.ts'

/** Everything of a field that can be chosen, and how it is called, in the order of the names. */
function namesOf(name: FieldName, known: Known, speech: Speech): [value: string, name: string][] {
  switch (name) {
    case 'q':
      return []
    case 'period':
      return periods.map((days) => [days, speech.say(words.days, days)])
    case 'kind':
      return sorted(
        Object.entries(allWords.kinds).map(([kind, phrase]) => [kind, speech.say(phrase)]),
        speech,
      )
    case 'attendance':
      return [
        ['on-site,both', speech.say(allWords.attendances['on-site'])],
        ['online,both', speech.say(allWords.attendances.online)],
      ]
    case 'language':
      return ['fi', 'sv', 'en'].map((tag) => [tag, speech.languages([tag])])
    default:
      return sorted(
        [...known[name]].map(([value, text]) => [value, pick(text, speech.page).text]),
        speech,
      )
  }
}

const sorted = (names: [value: string, name: string][], { locale }: Speech) =>
  names.toSorted(([, a], [, b]) => a.localeCompare(b, locale))

/** The options of a field; `given` is what the page has fixed: several values are all that there is to choose among. */
export function optionViews(
  name: FieldName,
  chosen: string,
  given: string,
  known: Known,
  speech: Speech,
): Markup {
  const names = namesOf(name, known, speech)
  const among = given.split(',')
  const offered =
    among.length > 1 ? names.filter(([value]) => value.split(',').some((one) => among.includes(one))) : names
  const others = chosen && !offered.some(([value]) => value === chosen) ? [[chosen, chosen]] : []
  return [['', speech.say(words.all)], ...offered, ...others].map(([value = '', text]) =>
    element('option', { value, selected: value === chosen && '' }, text),
  )
}

/** The fields, without their options. */
export const formView = (
  names: readonly FieldName[],
  startOf: (name: FieldName) => string,
  speech: Speech,
): Markup => [
  names.map((name) =>
    h(
      'label.field',
      h('span.label', speech.say(labels[name])),
      name === 'q'
        ? element('input.control', { type: 'search', name, value: startOf(name) })
        : element('select.control', { name }),
    ),
  ),
  element('button.button', { type: 'button', 'data-action': 'clear', hidden: '' }, speech.say(words.clear)),
]
