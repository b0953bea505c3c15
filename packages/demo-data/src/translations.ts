import type { Translation } from '@torg/domain/values'

/** The Swedish text is the source's; Finnish and English are our editors' translations of it. */
export const translatedFromSwedish: Translation[] = [
  { language: 'fi', from: 'sv', by: 'editor' },
  { language: 'en', from: 'sv', by: 'editor' },
]

/** Records that have an easy-to-read Swedish text as well. */
export const withEasySwedish: Translation[] = [
  ...translatedFromSwedish,
  { language: 'sv-simple', from: 'sv', by: 'editor' },
]

/** The Finnish text was written first. */
export const translatedFromFinnish: Translation[] = [
  { language: 'sv', from: 'fi', by: 'editor' },
  { language: 'en', from: 'fi', by: 'editor' },
]

/** Names that a Finnish body itself uses in Swedish and English. */
export const officialFinnishNames: Translation[] = [
  { language: 'sv', from: 'fi', by: 'official' },
  { language: 'en', from: 'fi', by: 'official' },
]
