import { expect, test } from 'vitest'
import { KeptAnswer, KeptAnswers } from './kept-answers.ts'
import type { Marks, Tide } from './tide.ts'

const marks = {} as Marks
const never = () => 0
const still: Tide = { marks: () => marks, movedSince: () => false, certain: () => true }
const answerOf = (length: number) =>
  new KeptAnswer({ body: 'x'.repeat(length), type: 'text/plain', kinds: [] }, {}, marks)

// Small answers count twice: they are kept as texts too.
test('answers that were asked for longest ago make room for new ones', () => {
  const answers = new KeptAnswers(still, 100_000)
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) answers.keep(name, answerOf(4_500))
  expect(answers.find('a', never)).toBeDefined()
  answers.keep('j', answerOf(4_500))
  expect(answers.find('a', never)).toBeDefined()
  expect(answers.find('b', never)).toBeUndefined()
  expect(answers.find('j', never)).toBeDefined()
})

test('an answer that would push out all others is not kept', () => {
  const answers = new KeptAnswers(still, 100_000)
  answers.keep('small', answerOf(1_000))
  answers.keep('huge', answerOf(40_000))
  expect(answers.find('huge', never)).toBeUndefined()
  expect(answers.find('small', never)).toBeDefined()
})

test('an answer that is kept again takes its room once', () => {
  const answers = new KeptAnswers(still, 100_000)
  answers.keep('a', answerOf(1_000))
  for (let times = 0; times < 100; times += 1) answers.keep('b', answerOf(4_500))
  expect(answers.find('a', never)).toBeDefined()
})

test.each([900, 11_999, 12_000, 12_001, 30_000])(
  'an answer of %i characters is sent with its length',
  async (length) => {
    const kept = new KeptAnswer({ body: 'ä'.repeat(length / 2), type: 'text/plain', kinds: [] }, {}, marks)
    for (const encoding of [undefined, 'br', 'gzip'] as const) {
      const { headers, body } = await kept.sendable(kept.form(200, encoding))
      const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : Buffer.from(body ?? '')
      expect(bytes).toEqual(Buffer.from(await kept.in(encoding)))
      expect(headers[headers.indexOf('content-length') + 1]).toBe(String(bytes.length))
    }
  },
)

test('what has been packed is sent without waiting', async () => {
  const kept = answerOf(2_000)
  const form = kept.form(200, 'br')
  await kept.sendable(form)
  expect(kept.form(200, 'br').sendable).toBeDefined()
  expect(kept.in('br')).toBeInstanceOf(Uint8Array)
})
