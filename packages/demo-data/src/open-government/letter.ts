import type { Translation } from '@torg/domain/values'
import { citing } from '../source.ts'
import { translatedFromSwedish } from '../translations.ts'

/** The letter of 12 January 2024 that everything in this folder is taken from. */
export const letter = 'oppen-forvaltning-verkstallighetsbrev'

export const cite = citing(letter)

/** Records that have an easy-to-read Swedish text as well. */
export const withEasySwedish: Translation[] = [
  ...translatedFromSwedish,
  { language: 'sv-simple', from: 'sv', by: 'editor' },
]
