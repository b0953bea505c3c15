import type { Person } from '@torg/domain/contacts'
import { cite } from './document.ts'

const composition = [cite('Ministerarbetsgruppens sammansättning')]

/** The ministers and the general secretariat; Susanna Huovinen stands among the common people. */
export const people: Person[] = [
  { id: 'sirpa-paatero', name: { given: 'Sirpa', family: 'Paatero' }, sources: composition },
  { id: 'timo-harakka', name: { given: 'Timo', family: 'Harakka' }, sources: composition },
  { id: 'mika-lintila', name: { given: 'Mika', family: 'Lintilä' }, sources: composition },
  { id: 'annika-saarikko', name: { given: 'Annika', family: 'Saarikko' }, sources: composition },
  { id: 'anna-maja-henriksson', name: { given: 'Anna-Maja', family: 'Henriksson' }, sources: composition },
  { id: 'krista-mikkonen', name: { given: 'Krista', family: 'Mikkonen' }, sources: composition },
  { id: 'hanna-sarkkinen', name: { given: 'Hanna', family: 'Sarkkinen' }, sources: composition },
  { id: 'laura-eiro', name: { given: 'Laura', family: 'Eiro' }, sources: composition },
  { id: 'jonna-korhonen', name: { given: 'Jonna', family: 'Korhonen' }, sources: composition },
  { id: 'jarkko-levasma', name: { given: 'Jarkko', family: 'Levasma' }, sources: composition },
  { id: 'mika-nordman', name: { given: 'Mika', family: 'Nordman' }, sources: composition },
]
