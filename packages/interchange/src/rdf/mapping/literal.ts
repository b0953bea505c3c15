import type { LocalizedText } from '@torg/domain/values'
import { lookedUp } from '../../reading/lookup.ts'
import { add } from '../graph.ts'
import type { Term } from '../namespaces.ts'
import type { Form, Mapping } from './mapping.ts'

/** A text that is in no language: an identifier, an address as printed. */
export const plain: Form<string> = {
  write: (value) => ({ value, datatype: 'xsd:string' }),
  read: (value) => (value.kind === 'literal' ? value.value : undefined),
}

const typed = (datatype: Term): Form<string> => ({
  write: (value) => ({ value, datatype }),
  read: plain.read,
})

/** A calendar day. */
export const day = typed('xsd:date')

/** A duration of whole days or more. */
export const duration = typed('xsd:duration')

/** An address on the web as it is given, which need not be an IRI. */
export const address = typed('xsd:anyURI')

const truths = { true: true, '1': true, false: false, '0': false }

export const truth: Form<boolean> = {
  write: (value) => ({ value: String(value), datatype: 'xsd:boolean' }),
  read: (value) => (value.kind === 'literal' ? (lookedUp(truths, value.value) ?? value.value) : undefined),
}

const asNumber: Form<number>['read'] = (value) => {
  if (value.kind !== 'literal') return undefined
  const number = Number(value.value)
  return value.value.trim() === '' || Number.isNaN(number) ? value.value : number
}

export const whole: Form<number> = {
  write: (value) => ({ value: String(value), datatype: 'xsd:integer' }),
  read: asNumber,
}

export const decimal: Form<number> = {
  // 1e-7 is how JavaScript writes it, and no decimal.
  write: (value) => ({
    value: String(value),
    datatype: String(value).includes('e') ? 'xsd:double' : 'xsd:decimal',
  }),
  read: asNumber,
}

/** A text as literals, one for each language. */
export const text = (property: Term): Mapping<LocalizedText> => ({
  write: (value, to) => {
    for (const [language, words] of Object.entries(value))
      add(to.resource, property, { value: words, language })
  },
  read: ({ node, reading }) => {
    const texts = node
      .values(property)
      .flatMap((value) =>
        value.kind === 'literal' && value.value.trim() !== ''
          ? [[value.language ?? reading.language, value.value] as const]
          : [],
      )
    // Where a language has several texts, the first is meant.
    return texts.length === 0 ? undefined : Object.fromEntries(texts.toReversed())
  },
})

/** Words in the one language that they were printed in. */
export const quoted: Form<{ text: string; language: string }> = {
  write: ({ text: value, language }) => ({ value, language }),
  read: (value, reading) =>
    value.kind === 'literal'
      ? { text: value.value, language: value.language ?? reading.language }
      : undefined,
}

/** A name in no language, as vocabularies want it that ask for one all the same. */
export const name: Form<string> = {
  write: (value) => ({ value, language: 'und' }),
  read: plain.read,
}
