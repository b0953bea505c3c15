import type { JsonPointer, SourceIssue } from '@torg/domain/values'

/** The year that the sources leave out, proposed for one field. */
export const missingYear = (
  field: JsonPointer,
  printed: string,
  proposed: string,
  document: string,
): SourceIssue => ({
  field,
  kind: 'missing-year',
  document,
  printed,
  proposed,
  note: {
    sv: 'Året står inte i källan. Förslaget 2017 bygger på att regeringens direktiv om en expertgrupp för digitala investeringar är från juni 2017; det ska bekräftas mot direktivet, som källan hänvisar till utan adress.',
    fi: 'Vuosi ei ole lähteessä. Ehdotus 2017 perustuu siihen, että hallituksen direktiivi digitaalisten investointien asiantuntijaryhmästä on kesäkuulta 2017; se on vahvistettava direktiivistä, johon lähde viittaa ilman osoitetta.',
    en: 'The year is not in the source. The proposal of 2017 rests on the Government’s directive on an expert group for digital investments being of June 2017; it is to be confirmed from the directive, which the source points to without an address.',
  },
  status: 'open',
})
