import { element, h, type Markup, type Tag } from '../markup/markup.ts'

/** What stays in the shadow root while everything else changes. The slot holds the fallback; `output` is read aloud. */
export const frameView = (lang?: string, body?: Markup): Tag =>
  element(
    'div.root',
    { lang },
    h('section.body', body),
    h('output.heard'),
    element('slot', { hidden: body && '' }),
    element('dialog.dialog', { 'aria-labelledby': 'name', closedby: 'any' }),
  )
