import type { LinkList } from '@torg/domain/programmes'
import {
  actionPlanLink,
  dialoguesLink,
  handbookLink,
  networkSignUpLink,
  oecdPrinciplesLink,
  ogpLink,
  siteLink,
  strategyLink,
  workingGroupLink,
  youthRecommendationLink,
} from '../links/listed.ts'
import { courses } from './courses.ts'

/** The lists at the end of the letter, in its order. */
export const linkLists: LinkList[] = [
  {
    title: { sv: 'Bakgrundsinformation', fi: 'Taustatietoa', en: 'Background information' },
    links: [actionPlanLink, strategyLink, siteLink, oecdPrinciplesLink, ogpLink, workingGroupLink],
  },
  {
    title: {
      sv: 'Länkar för den som genomför åtagandena',
      fi: 'Linkkejä sitoumusten toteuttajille',
      en: 'Links for those who carry out the commitments',
    },
    links: [dialoguesLink, handbookLink, youthRecommendationLink, networkSignUpLink],
  },
  {
    title: {
      sv: 'Rekommenderad utbildning i eOppiva för personalen',
      fi: 'Henkilöstölle suositeltuja eOppiva-koulutuksia',
      en: 'eOppiva training recommended for staff',
    },
    links: courses.flatMap(({ lifecycle, link }) => (lifecycle === 'published' && link ? link : [])),
  },
]
