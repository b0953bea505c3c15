import type { Membership } from '@torg/domain/organisations'
import type { LocalizedText } from '@torg/domain/values'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './letter.ts'
import {
  financialCounsellor,
  headOfDepartment,
  ministerialAdviser,
  seniorSpecialist,
  underSecretary,
} from './titles.ts'

/** An official of the ministry on the day of the letter. It does not say since when, or until when. */
const official = (person: string, title: LocalizedText, locator: string, quote: string): Membership => ({
  id: `vm-${person}-2024`,
  organisation: 'vm',
  member: { person },
  role: 'official',
  title,
  status: 'confirmed',
  attested: ['2024-01-12'],
  sources: [cite(locator, { quote })],
  translations: translatedFromSwedish,
})

const responsible = 'del 4, stycke 2'
const signed = 'underskrifter'

export const memberships: Membership[] = [
  official('katju-holkeri', financialCounsellor, responsible, 'finansråd Katju Holkeri'),
  official('ira-alanko', ministerialAdviser, responsible, 'konsultativ tjänsteman Ira Alanko'),
  official('pauliina-pussinen', seniorSpecialist, responsible, 'specialsakkunnig Pauliina Pussinen'),
  official('matti-kuivalainen', seniorSpecialist, responsible, 'specialsakkunnig Matti Kuivalainen'),
  official('susanna-huovinen', underSecretary, signed, 'Understatssekreterare'),
  official('juha-sarkio', headOfDepartment, signed, 'Avdelningschef'),
  {
    id: 'finland-i-open-government-partnership',
    organisation: 'open-government-partnership',
    member: { organisation: 'finland' },
    role: 'member',
    status: 'confirmed',
    period: '2013/..',
    sources: [cite('del 1, stycke 2', { quote: 'Finland har sedan 2013 deltagit i partnerskapsprogrammet' })],
  },
]
