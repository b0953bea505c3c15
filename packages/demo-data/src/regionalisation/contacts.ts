import { type ContactPoint, deriveAddress, type EmailPattern, type Person } from '@torg/domain/contacts'
import type { Membership } from '@torg/domain/organisations'
import type { LocalizedText } from '@torg/domain/values'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './document.ts'

const slide = 'bilden Ytterligare information'

const pattern: EmailPattern = {
  pattern: '{given}.{family}@vm.fi',
  asPrinted: 'Förnamn.efternamn (at) vm.fi',
}

const adviser = {
  sv: 'Konsultativ tjänsteman',
  fi: 'Neuvotteleva virkamies',
  en: 'Ministerial Adviser',
}

type Official = { slug: string; person: Person; title: LocalizedText; quote: string }

const officials: Official[] = [
  {
    slug: 'nousiainen',
    person: { id: 'anu-nousiainen', name: { given: 'Anu', family: 'Nousiainen' } },
    title: { sv: 'Finansråd', fi: 'Finanssineuvos', en: 'Financial Counsellor' },
    quote: 'Anu Nousiainen, finansråd',
  },
  {
    slug: 'saarinen',
    person: { id: 'mikko-saarinen', name: { given: 'Mikko', family: 'Saarinen' } },
    title: adviser,
    quote: 'Mikko Saarinen, konsultativ tjänsteman',
  },
  {
    slug: 'virta',
    person: { id: 'sari-virta', name: { given: 'Sari', family: 'Virta' } },
    title: adviser,
    quote: 'Sari Virta, konsultativ tjänsteman',
  },
]

export const people: Person[] = officials.map(({ person, quote }) => ({
  ...person,
  sources: [cite(slide, { quote })],
}))

export const memberships: Membership[] = officials.map(({ slug, person, title, quote }) => ({
  id: `${slug}-finansministeriet`,
  organisation: 'vm',
  member: { person: person.id },
  role: 'official',
  title,
  status: 'confirmed',
  translations: translatedFromSwedish,
  sources: [cite(slide, { quote })],
  stated: [
    {
      field: '/organisation',
      basis: 'inferred',
      asPrinted: 'vm.fi',
      note: {
        sv: 'Bilden ger titel och adressmönster men skriver inte ut ministeriet.',
        fi: 'Kalvossa on titteli ja osoitteen muoto, ministeriötä ei mainita.',
        en: 'The slide gives the title and the form of the address, not the ministry.',
      },
    },
  ],
}))

export const contacts: ContactPoint[] = officials.map(({ slug, person, title, quote }) => ({
  id: `${slug}-kontakt`,
  of: { person: person.id, organisation: 'vm' },
  purpose: {
    sv: 'Frågor om regionaliseringsstrategin',
    fi: 'Alueellistamisstrategiaa koskevat kysymykset',
    en: 'Questions on the regionalisation strategy',
  },
  title,
  programmes: ['regionaliseringsstrategin'],
  email: { kind: 'derived', address: deriveAddress(pattern, person.name), pattern },
  translations: translatedFromSwedish,
  sources: [
    cite(slide, { quote }),
    cite(slide, { quote: 'Förnamn.efternamn (at) vm.fi', fields: ['/email'] }),
  ],
}))
