import type { ContactPoint } from '@torg/domain/contacts'
import type { Organisation } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../translations.ts'
import { cite, page } from './document.ts'
import { group } from './group.ts'

const locator = 'inledningen, stycket om digitaliseringsbyrån'

export const digitalisationBureau: Organisation = {
  id: 'digitaliseringsbyran',
  kind: 'working-group',
  name: { sv: 'Digitaliseringsbyrån', fi: 'Digitoimisto', en: 'Digital Office' },
  otherNames: [
    {
      name: {
        sv: 'Samarbetsgruppen för ansvarsområdet för digitalisering och dataekonomi',
        fi: 'Digitalisaation ja datatalouden vastuualueen yhteistyöryhmä',
        en: 'Cooperation group for digitalisation and the data economy',
      },
      use: 'alternative',
    },
  ],
  description: {
    sv: 'En samarbetsgrupp vid ministerarbetsgruppen som får ministerierna att arbeta ihop om digitalisering och dataekonomi.',
    fi: 'Ministerityöryhmän yhteydessä toimiva ryhmä, joka saa ministeriöt tekemään yhteistyötä digitalisaatiossa ja datataloudessa.',
    en: 'A cooperation group attached to the ministerial working group; it gets the ministries to work together on digitalisation and the data economy.',
  },
  mandate: {
    tasks: [
      {
        id: 'cooperation',
        verb: 'coordinate',
        text: {
          sv: 'Se till att ministerierna samarbetar',
          fi: 'Huolehtia ministeriöiden välisestä yhteistyöstä',
          en: 'See to the cooperation between ministries',
        },
      },
      {
        id: 'promotion',
        verb: 'promote',
        text: {
          sv: 'Främja digitalisering och dataekonomi',
          fi: 'Edistää digitalisaatiota ja datataloutta',
          en: 'Promote digitalisation and the data economy',
        },
      },
      {
        id: 'contact-point',
        verb: 'inform',
        text: {
          sv: 'Vara kontaktpunkt i frågor om data-, digitaliserings- och informationspolitik',
          fi: 'Olla yhteyspiste data-, digitalisaatio- ja tietopolitiikan asioissa',
          en: 'Be the contact point for data, digitalisation and information policy',
        },
      },
    ],
  },
  lifecycle: 'active',
  relations: [{ kind: 'attached-to', organisation: group.id }],
  country: 'FI',
  translations: translatedFromSwedish,
  sources: [
    cite(locator, {
      quote:
        'I anslutning till ministerarbetsgruppen finns en samarbetsgrupp för ansvarsområdet för digitalisering och dataekonomi, en digitaliseringsbyrå.',
    }),
  ],
}

export const bureauContact: ContactPoint = {
  id: 'digitaliseringsbyran-kontaktpunkt',
  of: { organisation: digitalisationBureau.id },
  purpose: {
    sv: 'Frågor om data-, digitaliserings- och informationspolitik',
    fi: 'Data-, digitalisaatio- ja tietopolitiikan asiat',
    en: 'Data, digitalisation and information policy',
  },
  translations: translatedFromSwedish,
  sources: [
    cite(locator, {
      quote: 'Digitaliseringsbyrån är också en kontaktpunkt',
    }),
  ],
  issues: [
    {
      field: '/email',
      kind: 'missing-value',
      document: page.id,
      note: {
        sv: 'Källan kallar byrån kontaktpunkt men skriver inte ut någon adress eller något telefonnummer.',
        fi: 'Lähde kutsuu toimistoa yhteyspisteeksi muttei anna osoitetta eikä puhelinnumeroa.',
        en: 'The source calls the office a contact point but prints neither an address nor a telephone number.',
      },
      status: 'open',
    },
  ],
}
