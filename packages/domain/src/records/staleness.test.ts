import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Programme } from '../programmes/index.ts'
import { isStale } from '../values/index.ts'
import type { RecordOf } from './index.ts'
import { localizedTexts, markStale, staleTexts } from './index.ts'

type Plan = RecordOf<'programme'>

const plan = Programme.parse({
  id: 'plan',
  kind: 'action-plan',
  lifecycle: 'active',
  translations: [
    { language: 'sv', from: 'fi', by: 'official' },
    { language: 'en', from: 'fi', by: 'editor' },
  ],
  name: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  summary: { fi: 'Tiivistelmä', sv: 'Sammanfattning' },
  nodes: [
    { id: '1', kind: 'commitment', title: { fi: 'Lupaus', sv: 'Löfte', en: 'Promise' } },
    { id: '1.1', parent: '1', kind: 'measure', title: { fi: 'Toimi', sv: 'Åtgärd', en: 'Measure' } },
  ],
  support: [
    { text: { fi: 'Ohje', sv: 'Anvisning', en: 'Guide' } },
    { text: { fi: 'Koulutus', sv: 'Utbildning', en: 'Training' } },
  ],
})

/** The record with one text of it in one language changed. */
function edit(record: Plan, pointer: string, language: string, text: string): Plan {
  const copy = Programme.parse(record)
  const found = localizedTexts('programme', copy).find((placed) => placed.pointer === pointer)
  if (found) found.text[language] = text
  return copy
}

const anyText = fc.constantFrom(...localizedTexts('programme', plan))
const anyWords = fc.string({ minLength: 1 }).map((words) => `Uusi: ${words}.`)
const translated = ['sv', 'en']

test('an edit of an original makes each of its translations stale, and nothing else', () => {
  fc.assert(
    fc.property(anyText, anyWords, ({ pointer, text }, words) => {
      const after = edit(plan, pointer, 'fi', words)
      expect(staleTexts('programme', plan, after)).toEqual(
        translated
          .filter((language) => text[language] !== undefined)
          .map((language) => ({ pointer, language, from: 'fi' })),
      )
    }),
  )
})

test('an edit of a translation makes nothing stale', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...translated), anyWords, ({ pointer }, language, words) => {
      expect(staleTexts('programme', plan, edit(plan, pointer, language, words))).toEqual([])
    }),
  )
})

test('what is stale stays so through other edits, until its translation changes', () => {
  const anyEdit = fc.tuple(anyText, fc.constantFrom('fi', 'sv', 'en'), anyWords)
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
      let record = plan
      const expected = new Set<string>()
      for (const [{ pointer, text }, language, words] of edits) {
        const before = record
        const known = localizedTexts('programme', before).find((placed) => placed.pointer === pointer)?.text
        record = markStale('programme', before, edit(before, pointer, language, words))
        if (known?.[language] === words) continue
        if (language !== 'fi') expected.delete(`${pointer} ${language}`)
        else
          for (const other of translated)
            if (known?.[other] !== undefined || text[other] !== undefined) expected.add(`${pointer} ${other}`)
      }
      const marked = (record.translations ?? []).flatMap(({ language, stale = [] }) =>
        stale.map((pointer) => `${pointer} ${language}`),
      )
      expect(new Set(marked)).toEqual(expected)
      expect(markStale('programme', record, record)).toEqual(record)
      expect(Programme.parse(record)).toEqual(record)
    }),
  )
})

test('marks follow texts whose list is reordered', () => {
  const stale = markStale(
    'programme',
    plan,
    edit(edit(plan, '/nodes/1/title', 'fi', 'Teko'), '/support/0/text', 'fi', 'Opas'),
  )
  const moved = markStale('programme', stale, {
    ...stale,
    support: stale.support?.toReversed(),
    nodes: [
      ...(stale.nodes ?? []).slice(0, 1),
      { id: '1.0', kind: 'measure', title: { fi: 'Uusi' } },
      ...(stale.nodes ?? []).slice(1),
    ],
  })
  expect(moved.translations?.map((entry) => entry.stale)).toEqual([
    ['/nodes/2/title', '/support/1/text'],
    ['/nodes/2/title', '/support/1/text'],
  ])
})

test('an edited text is recognised by its translation when something is put before it', () => {
  const support = [
    { text: { fi: 'Uusi tuki' } },
    { text: { fi: 'Opas', sv: 'Anvisning', en: 'Guide' } },
    { text: { fi: 'Koulutus', sv: 'Utbildning', en: 'Training' } },
  ]
  expect(staleTexts('programme', plan, { ...plan, support }).map(({ pointer }) => pointer)).toEqual([
    '/support/1/text',
    '/support/1/text',
  ])
})

test('an editor who takes a text out of `stale` has checked it', () => {
  const stale = markStale('programme', plan, edit(plan, '/name', 'fi', 'Ohjelma'))
  expect(isStale(stale, '/name', 'sv')).toBe(true)
  const checked = markStale('programme', stale, { ...stale, translations: plan.translations })
  expect(isStale(checked, '/name', 'sv')).toBe(false)
  expect(checked).toEqual({ ...stale, translations: plan.translations })
})

test('a language that is no translation, or whose original is gone, does not go stale', () => {
  const { translations: _, ...parallel } = plan
  expect(staleTexts('programme', parallel, edit(parallel, '/name', 'fi', 'Ohjelma'))).toEqual([])
  expect(staleTexts('programme', plan, { ...plan, name: { sv: 'Plan' } })).toEqual([])
})
