import * as z from 'zod'
import { EmailPattern } from '../contacts/email.ts'
import { FuzzyDate } from '../values/date.ts'
import { expected, patterned } from '../values/expected.ts'
import { ref } from '../values/id.ts'
import { Identifier } from '../values/identifier.ts'
import { LanguageTag } from '../values/language.ts'
import { Link } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { CountryCode, Municipality } from '../values/place.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { Mandate } from './mandate.ts'
import { Matter } from './matter.ts'

export const OrganisationKind = z
  .enum([
    'state',
    'state-authority',
    'ministry',
    'agency',
    'municipality',
    'wellbeing-services-county',
    'ministerial-working-group',
    'working-group',
    'steering-group',
    'preparatory-group',
    'expert-group',
    'reference-group',
    'secretariat',
    'network',
    'team',
    'association',
    'international-organisation',
    'other',
  ])
  .meta({ id: 'OrganisationKind', description: 'What sort of body it is' })
export type OrganisationKind = z.infer<typeof OrganisationKind>

/** A body's tie to another body, which may be over: `{ kind: 'replaces', organisation: 'kommunernas-demokratinatverk' }`. */
export const OrganisationRelation = z
  .strictObject({
    kind: z
      .enum([
        'attached-to',
        'secretariat-of',
        'replaces',
        'merged-into',
        'coordinates-with',
        'coordinated-by',
        'works-with',
        'set-up-by',
      ])
      .describe('What ties this body to the other'),
    organisation: ref('organisation'),
    period: Period.optional(),
    note: LocalizedText.optional(),
  })
  .meta({ id: 'OrganisationRelation', description: 'Tie of this body to another' })
export type OrganisationRelation = z.infer<typeof OrganisationRelation>

export const SocialAccount = z
  .strictObject({
    service: patterned(
      /^[a-z][a-z0-9-]*$/,
      expected('service-name', 'the name of a service in lower case, such as "mastodon"'),
    ).describe('linkedin, mastodon, instagram, …'),
    handle: z.string().min(1).describe('Name there: @expertgruppen'),
    link: Link.optional(),
  })
  .meta({ id: 'SocialAccount', description: 'Account in a social medium' })
export type SocialAccount = z.infer<typeof SocialAccount>

/** A body: a ministry, an agency, a municipality, a working group, a network, a secretariat. */
export const Organisation = z
  .strictObject({
    ...recordFields,
    kind: OrganisationKind.describe('What it is'),
    name: LocalizedText,
    otherNames: z
      .array(
        z.strictObject({
          name: LocalizedText,
          use: z.enum(['former', 'short', 'alternative']).describe('What sort of name it is'),
          period: Period.optional(),
        }),
      )
      .optional()
      .describe('Former, short and alternative names'),
    abbreviation: LocalizedText.optional(),
    description: LocalizedText.optional(),
    mandate: Mandate.optional(),
    matters: z.array(Matter).optional().describe('Matters that roles in this body can be limited to'),
    composition: LocalizedText.optional().describe('Who sits in it, when the members are not named'),
    size: z
      .strictObject({ number: z.int().min(1).describe('How many'), of: LocalizedText })
      .optional()
      .describe('How many of what it gathers: twenty agencies'),
    openTo: z.enum(['everyone', 'invited', 'appointed']).optional().describe('Who may take part'),
    lifecycle: z
      .enum(['planned', 'forming', 'active', 'closed'])
      .describe('Planned, forming, active or closed'),
    founded: FuzzyDate.optional(),
    closed: FuzzyDate.optional(),
    parent: ref('organisation').optional(),
    relations: z.array(OrganisationRelation).optional().describe('Ties to other bodies'),
    identifiers: z.array(Identifier).optional().describe('Business id, project number, Wikidata, …'),
    languages: z.array(LanguageTag).optional().describe('Languages that it serves in'),
    country: CountryCode.optional(),
    municipality: Municipality.optional(),
    links: z.array(Link).optional().describe('Its web pages'),
    accounts: z.array(SocialAccount).optional().describe('Accounts in social media'),
    emailPattern: EmailPattern.optional(),
  })
  .meta({ id: 'Organisation', description: 'A public body or a group of them' })
export type Organisation = z.infer<typeof Organisation>
