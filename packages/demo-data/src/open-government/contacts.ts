import { type ContactPoint, deriveAddress, type EmailPattern } from '@torg/domain/contacts'
import type { LocalizedText } from '@torg/domain/values'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './letter.ts'
import { people } from './people.ts'
import { financialCounsellor, ministerialAdviser, seniorSpecialist } from './titles.ts'

/** How the letter says that its officials' addresses are formed. */
export const officialsPattern: EmailPattern = {
  pattern: '{given}.{family}@gov.fi',
  asPrinted: 'fornamn.efternamn@gov.fi',
}

const title: Record<string, LocalizedText> = {
  'katju-holkeri': financialCounsellor,
  'ira-alanko': ministerialAdviser,
  'pauliina-pussinen': seniorSpecialist,
  'matti-kuivalainen': seniorSpecialist,
}

const officials: ContactPoint[] = people.flatMap(({ id, name }) =>
  title[id] === undefined
    ? []
    : {
        id: `${id}-oppen-forvaltning`,
        of: { person: id, organisation: 'vm' },
        title: title[id],
        purpose: {
          sv: 'Ansvarig tjänsteman för handlingsprogrammet för öppen förvaltning',
          fi: 'Avoimen hallinnon toimintaohjelman vastuuvirkamies',
          en: 'Official in charge of the open government action plan',
        },
        programmes: ['ogp-finland-5'],
        email: { kind: 'derived', address: deriveAddress(officialsPattern, name), pattern: officialsPattern },
        sources: [
          cite('del 4, stycke 2', { quote: 'Du kan också kontakta de ansvariga tjänstemännen direkt' }),
          cite('del 4, stycke 2', { quote: 'fornamn.efternamn@gov.fi', fields: ['/email'] }),
        ],
        stated: [
          {
            field: '/email/address',
            basis: 'inferred',
            asPrinted: 'fornamn.efternamn@gov.fi',
            note: {
              sv: 'Brevet ger bara mönstret; adressen är bildad av namnet.',
              fi: 'Kirjeessä on vain malli; osoite on muodostettu nimestä.',
              en: 'The letter gives the pattern only; the address is formed from the name.',
            },
          },
        ],
        translations: translatedFromSwedish,
      },
)

export const contacts: ContactPoint[] = [
  {
    id: 'oppen-forvaltning-team',
    of: { organisation: 'oppen-forvaltning-team' },
    purpose: {
      sv: 'Frågor om handlingsprogrammet, och erfarenheter och god praxis att dela med sig av',
      fi: 'Kysymykset toimintaohjelmasta sekä jaettavat kokemukset ja hyvät käytännöt',
      en: 'Questions about the action plan, and experience and good practice to share',
    },
    programmes: ['ogp-finland-5'],
    email: { kind: 'address', address: 'avoinhallinto@gov.fi' },
    sources: [
      cite('del 4, stycke 2', {
        quote: 'ges av teamet för öppen förvaltning vid finansministeriet (avoinhallinto@gov.fi)',
      }),
      cite('del 2, 3.1', {
        quote: 'Mer information om att dela god praxis avoinhallinto@gov.fi',
        fields: ['/purpose'],
      }),
    ],
    translations: translatedFromSwedish,
  },
  ...officials,
  {
    id: 'oppen-forvaltning-kontaktpersoner',
    of: { organisation: 'oppen-forvaltning-team' },
    purpose: {
      sv: 'Bekräftelse eller byte av myndighetens kontaktperson i tjänstemannanätverket',
      fi: 'Viranomaisen yhteyshenkilön vahvistaminen tai vaihtaminen virkamiesverkostossa',
      en: "Confirming or changing an authority's contact person in the officials' network",
    },
    programmes: ['ogp-finland-5'],
    email: { kind: 'address', address: 'avoinhallinto@vm.fi' },
    sources: [
      cite('del 4, stycke 4', {
        quote: 'Bekräftelserna och utnämningarna kan skickas till adressen avoinhallinto@vm.fi',
      }),
    ],
    issues: [
      {
        field: '/email/address',
        kind: 'conflict',
        printed: 'avoinhallinto@vm.fi',
        proposed: 'avoinhallinto@gov.fi',
        note: {
          sv: 'Samma brev skriver teamets adress med domänen gov.fi på de andra ställena. Här står vm.fi, och vi kan inte avgöra om båda tar emot post.',
          fi: 'Sama kirje kirjoittaa tiimin osoitteen muualla verkkotunnuksella gov.fi. Tässä on vm.fi, emmekä voi tietää, toimivatko molemmat.',
          en: 'Elsewhere the same letter writes the address of the team with the domain gov.fi. Here it is vm.fi, and we cannot tell whether both receive mail.',
        },
        status: 'open',
      },
    ],
    stated: [
      {
        field: '/of/organisation',
        basis: 'inferred',
        note: {
          sv: 'Brevet nämner adressen utan att säga vems den är; namnet är teamets.',
          fi: 'Kirje ei kerro, kenen osoite on; nimi on tiimin.',
          en: 'The letter does not say whose address it is; its name is that of the team.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
]
