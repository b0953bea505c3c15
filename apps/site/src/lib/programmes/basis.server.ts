import type { LegalBasis } from '@torg/domain/organisations'
import { dateInWords } from '#lib/dates/dates.ts'
import { basisKind } from '#lib/labels/programmes.ts'
import type { Site } from '#lib/site/site.server.ts'
import { linkView } from '#lib/sources/sources.server.ts'

/** What a programme or a mandate rests on, shaped for a page. */
export const basisView = ({ kind, title, quote, link, binding, on }: LegalBasis, site: Site) => ({
  kind: basisKind[kind](),
  title: site.say(title),
  quote: quote && { text: quote.text, lang: quote.language },
  link: link && linkView(link, site),
  binding: binding ?? false,
  on: on && dateInWords(on),
})

export type BasisView = ReturnType<typeof basisView>
