import type { Person } from '@torg/domain/contacts'
import type { Membership } from '@torg/domain/organisations'
import type { Stated } from '@torg/domain/values'
import { translatedFromSwedish } from '../translations.ts'
import { citeSeminar, citeStart, startEntry } from './documents.ts'
import { group } from './group.ts'

export const kristinaAlser: Person = {
  id: 'kristina-alser',
  name: { given: 'Kristina', family: 'Alsér' },
  sources: [citeStart('ingressen'), citeSeminar('ingressen')],
}

const governor = { sv: 'Landshövding', fi: 'Maaherra', en: 'County Governor' }

const overBeforeTheGroup: Stated = {
  field: '/period',
  basis: 'inferred',
  note: {
    sv: 'Hon skriver om uppdraget i förfluten tid. Varken början eller slut står i källan.',
    fi: 'Hän kirjoittaa tehtävästä menneessä aikamuodossa. Alkua ja loppua ei ole lähteessä.',
    en: 'She writes of the task in the past tense. Neither its beginning nor its end is in the source.',
  },
}

/** She chairs the expert group; what she did before is told in passing. */
export const memberships: Membership[] = [
  {
    id: 'alser-ordforande',
    organisation: group.id,
    member: { person: kristinaAlser.id },
    role: 'chair',
    title: {
      sv: 'Ordförande för expertgruppen',
      fi: 'Asiantuntijaryhmän puheenjohtaja',
      en: 'Chair of the expert group',
    },
    status: 'confirmed',
    translations: translatedFromSwedish,
    sources: [
      citeStart('ingressen', { quote: 'Kristina Alsér, ordförande för expertgruppen' }),
      citeSeminar('ingressen', { quote: 'Kristina Alsér, ordförande för expertgruppen' }),
    ],
  },
  {
    id: 'alser-landshovding',
    organisation: 'lansstyrelserna',
    member: { person: kristinaAlser.id },
    role: 'head',
    title: governor,
    status: 'confirmed',
    period: '/XXXX',
    translations: translatedFromSwedish,
    sources: [citeStart('stycke 2', { quote: 'Som landshövding hade jag flera samordningsuppdrag' })],
    stated: [overBeforeTheGroup],
    issues: [
      {
        field: '/organisation',
        kind: 'missing-value',
        document: startEntry.id,
        printed: 'Som landshövding',
        note: {
          sv: 'Vilket län hon var landshövding i står inte i källan; här står alla länsstyrelser gemensamt.',
          fi: 'Lähde ei kerro, minkä läänin maaherra hän oli; tässä ovat lääninhallitukset yhdessä.',
          en: 'The source does not say of which county she was governor; here the county boards stand together.',
        },
        status: 'open',
      },
    ],
  },
  {
    id: 'alser-forenklingsarbete',
    organisation: 'lansstyrelserna',
    member: { person: kristinaAlser.id },
    role: 'coordinator',
    title: governor,
    scope: { kind: 'only', matters: ['simplification'] },
    status: 'confirmed',
    period: '/XXXX',
    translations: translatedFromSwedish,
    sources: [citeStart('stycke 2', { quote: 'att samordna alla länsstyrelsers förenklingsarbete' })],
    stated: [overBeforeTheGroup],
  },
]
