import type { Programme } from '@torg/domain/programmes'
import { siteLink } from '../links/listed.ts'
import { gameLink, supportPackageLink, teamLink } from '../links/unaddressed.ts'

/** What those who carry out the programme can lean on. */
export const support: NonNullable<Programme['support']> = [
  {
    text: {
      sv: 'Stödmaterial om hur man främjar öppenhet finns på webbplatsen',
      fi: 'Sivustolla on tukimateriaalia avoimuuden edistämiseen',
      en: 'Support material for promoting openness is on the website',
    },
    link: siteLink,
  },
  {
    text: { sv: 'Ett stödpaket', fi: 'Tukipaketti', en: 'A support package' },
    link: supportPackageLink,
  },
  {
    text: {
      sv: 'Ett spel om öppen förvaltning',
      fi: 'Avoimen hallinnon peli',
      en: 'A game about open government',
    },
    link: gameLink,
  },
  {
    text: { sv: 'Nyhetsbrev', fi: 'Uutiskirje', en: 'Newsletter' },
    link: { title: { sv: 'Nyhetsbrevet', fi: 'Uutiskirje', en: 'The newsletter' }, status: 'missing' },
  },
  {
    text: {
      sv: 'Teamet kommer gärna till möten och evenemang och berättar om öppen förvaltning',
      fi: 'Tiimi tulee mielellään kokouksiin ja tapahtumiin kertomaan avoimesta hallinnosta',
      en: 'The team is glad to come to meetings and events to present open government',
    },
    link: teamLink,
  },
]
