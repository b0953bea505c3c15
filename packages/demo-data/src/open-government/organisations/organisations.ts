import type { Organisation } from '@torg/domain/organisations'
import { municipalDemocracyNetwork, officialsNetwork, openDemocracyNetwork } from './networks.ts'
import { finland, partnership } from './partnership.ts'
import { team } from './team.ts'
import { workingGroup } from './working-group.ts'

export const organisations: Organisation[] = [
  partnership,
  finland,
  team,
  workingGroup,
  openDemocracyNetwork,
  municipalDemocracyNetwork,
  officialsNetwork,
]
