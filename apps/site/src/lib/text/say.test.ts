import { expect, test } from 'vitest'
import { overwriteGetLocale } from '#lib/paraglide/runtime.js'
import { sayIn } from './say.ts'

test('a text in the reader’s language is said as it is', () => {
  expect(sayIn('fi')({ sv: 'Evenemang', fi: 'Tapahtuma' })).toEqual({ text: 'Tapahtuma', lang: 'fi' })
})

test('a text that lacks it is said in another, with its language and in words', () => {
  overwriteGetLocale(() => 'en')
  expect(sayIn('en')({ fi: 'Tapahtuma' })).toEqual({ text: 'Tapahtuma', lang: 'fi', only: 'only in Finnish' })
  overwriteGetLocale(() => 'sv')
  expect(sayIn('sv')({ se: 'Dáhpáhus' }).only).toBe('bara på nordsamiska')
})

test('an easy-to-read text is offered, and said to who asks for it', () => {
  const text = { sv: 'Förvaltningen ska vara öppen.', 'sv-simple': 'Myndigheter ska vara öppna.' }
  const usual = sayIn('sv')
  expect(usual(text).text).toBe(text.sv)
  expect(usual.metSimple()).toBe(true)
  expect(sayIn('sv', true)(text)).toEqual({ text: text['sv-simple'], lang: 'sv-simple' })
})

test('another language’s easy-to-read text is not offered', () => {
  const say = sayIn('fi')
  say({ fi: 'Avoin hallinto', 'sv-simple': 'Öppna myndigheter' })
  expect(say.metSimple()).toBe(false)
})
