import { citing } from '../source.ts'

/** The letter of 12 January 2024 that everything in this folder is taken from. */
export const letter = 'oppen-forvaltning-verkstallighetsbrev'

export const cite = citing(letter)
