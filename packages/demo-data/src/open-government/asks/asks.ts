import type { Ask } from '@torg/domain/programmes'
import { academies } from './academies.ts'
import { dialogues } from './dialogues.ts'
import { encounters } from './encounters.ts'
import { goodPractice } from './good-practice.ts'
import { information } from './information.ts'
import { language } from './language.ts'
import { network } from './network.ts'
import { support } from './support.ts'
import { wholeAdministration } from './whole-administration.ts'

/** What the letter asks, in its order. */
export const asks: Ask[] = [
  ...wholeAdministration,
  ...dialogues,
  ...encounters,
  ...language,
  ...information,
  ...academies,
  ...goodPractice,
  ...network,
  ...support,
]
