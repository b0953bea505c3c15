import { LanguageTag, type LocalizedText } from '@torg/domain/values'
import { parameter, type ReadProperty } from './property.ts'

const tagOf = (property: ReadProperty, language: LanguageTag): LanguageTag => {
  const parsed = LanguageTag.safeParse(parameter(property, 'LANGUAGE'))
  return parsed.success ? parsed.data : language
}

/** Properties as texts in several languages: those of one ALTID are one text, RFC 6350 5.4. */
export function textsOf(
  properties: readonly ReadProperty[],
  language: LanguageTag,
  value: (property: ReadProperty) => string = ({ text }) => text,
): { text: LocalizedText; first: ReadProperty }[] {
  const texts: { altid: string | undefined; text: LocalizedText; first: ReadProperty }[] = []
  for (const property of properties) {
    const said = value(property).trim()
    if (said === '') continue
    const altid = parameter(property, 'ALTID')
    const tag = tagOf(property, language)
    const same = texts.find((each) => altid !== undefined && each.altid === altid && !(tag in each.text))
    if (same) same.text[tag] = said
    else texts.push({ altid, text: { [tag]: said }, first: property })
  }
  return texts
}
