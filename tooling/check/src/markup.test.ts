import { expect, test } from 'vitest'
import { markup } from './markup.ts'

const judge = (text: string) => markup({ packages: [], files: [{ path: 'apps/site/src/a.svelte', text }] })

test('finds markup taken as it is', () => {
  expect(judge('<p>\n{@html text}</p>')).toEqual(['apps/site/src/a.svelte:2 writes {@html} without a reason'])
})

test.each([
  '<!-- html: our own icon -->\n{@html icon}',
  '{@html icon}<!-- html: our own icon -->',
  '<p>{text}</p>',
])('accepts %j', (text) => {
  expect(judge(text)).toEqual([])
})

test('does not accept an empty reason', () => {
  expect(judge('<!-- html: -->\n{@html icon}')).toHaveLength(1)
})
