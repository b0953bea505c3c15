import type { JsonLdDocument } from './node.ts'

/** A document as text that is safe inside `<script type="application/ld+json">`, whatever its texts hold. */
export const toScriptText = (document: JsonLdDocument): string =>
  JSON.stringify(document).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
