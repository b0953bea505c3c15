import type { ContactPoint } from '@torg/domain/contacts'
import type { SourceIssue } from '@torg/domain/values'
import { translatedFromSwedish } from '../translations.ts'
import { cite, page } from './document.ts'

const locator = 'Generalsekretariatets kontaktuppgifter'

const redacted: SourceIssue = {
  field: '/email',
  kind: 'redacted',
  document: page.id,
  printed: '[email protected]',
  note: {
    sv: 'Sidan döljer e-postadressen, och adressen gissas inte.',
    fi: 'Sivu kätkee sähköpostiosoitteen, eikä osoitetta arvata.',
    en: 'The page hides the e-mail address, and no address is guessed.',
  },
  status: 'open',
}

const otherTitle = (printed: string): SourceIssue => ({
  field: '/title',
  kind: 'conflict',
  document: page.id,
  printed,
  note: {
    sv: 'Sammansättningen ger en annan titel än kontaktlistan. Båda står kvar: den ena i medlemskapet, den andra här.',
    fi: 'Kokoonpanossa titteli on toinen kuin yhteystiedoissa. Molemmat säilytetään: toinen jäsenyydessä, toinen tässä.',
    en: 'The composition gives another title than the contact list. Both are kept: one on the membership, the other here.',
  },
  status: 'settled',
})

const contact = {
  purpose: {
    sv: 'Ministerarbetsgruppens generalsekretariat',
    fi: 'Ministerityöryhmän pääsihteeristö',
    en: 'General secretariat of the ministerial working group',
  },
  email: { kind: 'redacted', asPrinted: '[email protected]' },
  translations: translatedFromSwedish,
} as const satisfies Partial<ContactPoint>

export const contacts: ContactPoint[] = [
  {
    ...contact,
    id: 'huovinen-kontakt',
    of: { person: 'susanna-huovinen', organisation: 'vm' },
    title: { sv: 'Understatssekreterare', fi: 'Alivaltiosihteeri', en: 'Permanent Under-Secretary' },
    phones: [{ number: '+358295530199', asPrinted: '0295530199' }],
    sources: [
      cite(locator, { quote: 'Susanna Huovinen, understatssekreterare, finansministeriet, tfn 0295530199' }),
    ],
    issues: [redacted, otherTitle('förvaltningspolitiska understatssekreteraren')],
  },
  {
    ...contact,
    id: 'eiro-kontakt',
    of: { person: 'laura-eiro', organisation: 'lvm' },
    title: {
      sv: 'Avdelningschef, överdirektör',
      fi: 'Osastopäällikkö, ylijohtaja',
      en: 'Head of Department, Director-General',
    },
    phones: [{ number: '+358295342166', asPrinted: '0295342166' }],
    sources: [
      cite(locator, {
        quote: 'Laura Eiro, avdelningschef, överdirektör, kommunikationsministeriet, tfn 0295342166',
      }),
    ],
    issues: [redacted, otherTitle('avdelningschefen')],
  },
  {
    ...contact,
    id: 'korhonen-kontakt',
    of: { person: 'jonna-korhonen', organisation: 'okm' },
    title: { sv: 'Direktör', fi: 'Johtaja', en: 'Director' },
    phones: [{ number: '+358295330008', asPrinted: '0295330008' }],
    sources: [
      cite(locator, {
        quote: 'Jonna Korhonen, direktör, undervisnings- och kulturministeriet, tfn 0295330008',
      }),
    ],
    issues: [redacted],
  },
  {
    ...contact,
    id: 'levasma-kontakt',
    of: { person: 'jarkko-levasma', organisation: 'vm' },
    title: { sv: 'IKT-direktör', fi: 'ICT-johtaja', en: 'ICT Director' },
    phones: [{ number: '+358295530117', asPrinted: '0295530117' }],
    sources: [cite(locator, { quote: 'Jarkko Levasma, IKT-direktör, finansministeriet, tfn 0295530117' })],
    issues: [redacted],
  },
  {
    ...contact,
    id: 'nordman-kontakt',
    of: { person: 'mika-nordman', organisation: 'tem' },
    title: { sv: 'Direktör', fi: 'Johtaja', en: 'Director' },
    phones: [{ number: '+358295047142', asPrinted: '0295047142' }],
    sources: [
      cite(locator, { quote: 'Mika Nordman, direktör, arbets- och näringsministeriet, tfn 0295047142' }),
    ],
    issues: [redacted, otherTitle('direktören för digitala tjänster')],
  },
]
