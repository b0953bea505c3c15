import type { PublicEvent } from '@torg/domain/events'
import type { Link, Translation } from '@torg/domain/values'

/** The languages of a record's texts as translations of the first one. */
const translationsOf = ({ name, summary = {}, description = {} }: PublicEvent): Translation[] => {
  const [original = 'fi', ...others] = new Set(
    [name, summary, description].flatMap((text) => Object.keys(text)),
  )
  return others.map((language) => ({ language, from: original, by: 'editor' }))
}

/** Marks an event as invented. The first language of its name is the one that it was written in. */
export const example = (event: PublicEvent): PublicEvent => ({
  ...event,
  example: true,
  translations: translationsOf(event),
})

/** A link to a page that does not exist; example.org is reserved for that. */
export const registrationLink = (page: string): Link => ({
  href: `https://example.org/${page}`,
  title: { fi: 'Ilmoittaudu', sv: 'Anmäl dig', en: 'Register' },
})
