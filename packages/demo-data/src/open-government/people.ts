import type { Person } from '@torg/domain/contacts'
import { cite } from './letter.ts'

export const people: Person[] = [
  {
    id: 'katju-holkeri',
    name: { given: 'Katju', family: 'Holkeri' },
    sources: [cite('del 4, stycke 2', { quote: 'finansråd Katju Holkeri' })],
  },
  {
    id: 'ira-alanko',
    name: { given: 'Ira', family: 'Alanko' },
    sources: [cite('del 4, stycke 2', { quote: 'konsultativ tjänsteman Ira Alanko' })],
  },
  {
    id: 'pauliina-pussinen',
    name: { given: 'Pauliina', family: 'Pussinen' },
    sources: [cite('del 4, stycke 2', { quote: 'specialsakkunnig Pauliina Pussinen' })],
  },
  {
    id: 'matti-kuivalainen',
    name: { given: 'Matti', family: 'Kuivalainen' },
    sources: [cite('del 4, stycke 2', { quote: 'specialsakkunnig Matti Kuivalainen' })],
  },
  {
    id: 'juha-sarkio',
    name: { given: 'Juha', family: 'Sarkio' },
    sources: [cite('underskrifter', { quote: 'Juha Sarkio' })],
  },
]
