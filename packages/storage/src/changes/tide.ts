import type { Kind } from '@torg/domain/records'

/** The latest change of all, and of each kind that has any; 0 when nothing was ever written. */
export type Tide = { sequence: number; kinds: Partial<Record<Kind, number>> }
