export { attributeNames, fragment, type Laid, listOf } from './fragment.ts'
export { type Colours, type Framed, page } from './page.ts'
export { stylesheet } from './stylesheet.ts'
