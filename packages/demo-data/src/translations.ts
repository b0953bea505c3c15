import type { Translation } from '@torg/domain/values'

/** The Swedish text is the source's; Finnish and English are our editors' translations of it. */
export const translatedFromSwedish: Translation[] = [
  { language: 'fi', from: 'sv', by: 'editor' },
  { language: 'en', from: 'sv', by: 'editor' },
]

/** Names that a Finnish body itself uses in Swedish and English. */
export const officialFinnishNames: Translation[] = [
  { language: 'sv', from: 'fi', by: 'official' },
  { language: 'en', from: 'fi', by: 'official' },
]
