import { recordLines } from '../collection.ts'
import { chairs } from './chairs.ts'
import { contacts } from './contacts.ts'
import { bureauContact, digitalisationBureau } from './digitalisation-bureau.ts'
import { page } from './document.ts'
import { generalSecretariat, secretariatMembers } from './general-secretariat.ts'
import { group } from './group.ts'
import { members } from './members.ts'
import { people } from './people.ts'

/** The ministerial working group for digitalisation, the data economy and public administration, as its page has it. */
export const ministerialWorkingGroup = recordLines({
  organisation: [group, digitalisationBureau, generalSecretariat],
  person: people,
  membership: [...chairs, ...members, ...secretariatMembers],
  contact: [bureauContact, ...contacts],
  document: [page],
})
