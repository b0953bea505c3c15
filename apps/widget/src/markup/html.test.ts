import { expect, test } from 'vitest'
import { htmlOf } from './html.ts'
import { element, h } from './markup.ts'

test('text and attributes stay text, whatever they hold', () => {
  expect(htmlOf(element('a', { href: '/?a=1&b="2"' }, '<img onerror=x>', ' & ', h('b', "d'accord")))).toBe(
    `<a href="/?a=1&amp;b=&quot;2&quot;">&lt;img onerror=x&gt; &amp; <b>d'accord</b></a>`,
  )
})

test('data cannot end its script, and reads as it was', () => {
  const data = JSON.stringify({ name: '</script><script>alert(1)</script><!--' })
  const [, written = ''] = /^<script>(.*)<\/script>$/s.exec(htmlOf(element('script', {}, data))) ?? []
  expect(written).not.toMatch(/<[/!s]/)
  expect(JSON.parse(written)).toEqual(JSON.parse(data))
})

test('what is not there is not written, and elements without content are not closed', () => {
  expect(htmlOf([false, undefined, element('input', { readonly: '', value: false }), ['a', []]])).toBe(
    '<input readonly="">a',
  )
})
