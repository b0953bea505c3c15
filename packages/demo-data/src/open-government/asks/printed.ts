import type { Ask } from '@torg/domain/programmes'
import type { Source } from '@torg/domain/values'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'

/** What every ask of the letter shares. */
export const asked = {
  programme: 'ogp-finland-5',
  from: 'vm',
  translations: translatedFromSwedish,
} as const satisfies Partial<Ask>

/** The asking words as the letter prints them. */
export const verb = (text: string): Ask['verb'] => ({ text, language: 'sv' })

export const printed = (locator: string, quote: string): Source[] => [cite(locator, { quote })]

/** The two audiences that the letter addresses together, apart from the state. */
export const local: Ask['audiences'] = ['municipalities', 'wellbeing-services-counties']

/** "Kommunerna, välfärdsområdena och statsförvaltningen" */
export const allBranches: Ask['audiences'] = [...local, 'state-administration']
