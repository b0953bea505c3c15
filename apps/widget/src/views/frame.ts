import { element, h, type Markup } from '../markup/markup.ts'

/** What stays in the shadow root while everything else changes. The slot holds the fallback; `output` is read aloud. */
export const frameView = (): Markup =>
  h(
    'div.root',
    h('section.body'),
    h('output.heard'),
    h('slot'),
    element('dialog.dialog', { 'aria-labelledby': 'name', closedby: 'any' }),
  )
