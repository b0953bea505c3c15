import { lookedUp } from '../reading/lookup.ts'

/**
 * Columns of the table in which the Open Government Partnership publishes commitments, in its order and under its
 * names, as far as a programme can fill them; then three of Torg's own, which say where a row stands in the tree.
 * @see https://www.opengovpartnership.org/open-data/
 */
export const columns = [
  'Commitment Unique Identifier',
  'Country/Locality',
  'Action Plan Number',
  'Commitment Number',
  'Year Of Submission',
  'Action Plan End Year',
  'Action Plan Duration (Years)',
  'Theme',
  'Commitment Title',
  'Full Text',
  'Start Date',
  'End Date',
  'Lead Institution',
  'Supporting Institution(s)',
  'Completion',
  'Action Plan',
  'Kind',
  'Parent',
] as const
export type Column = (typeof columns)[number]

/** A row by column; what is not said is `NA`, as in the Partnership's own table. */
export type Cells = { [C in Column]?: string | undefined }

export const notSaid = 'NA'
export const isSaid = (cell: string): boolean => !/^(?:n\/?a|)$/i.test(cell.trim())

// What the columns are called in editions of the table, old and new, without case, spaces and marks.
const names: Record<string, Column | 'Short Title' | 'URL'> = {
  caseno: 'Commitment Unique Identifier',
  country: 'Country/Locality',
  locality: 'Country/Locality',
  commno: 'Commitment Number',
  shorttitle: 'Short Title',
  cluster: 'Theme',
  responsibleinstitution: 'Lead Institution',
  supportinginstitution: 'Supporting Institution(s)',
  commitmenttext: 'Full Text',
  url: 'URL',
}

const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

export type KnownColumn = Column | 'Short Title' | 'URL'

/** The column that a header names; every step of completion that was assessed is `Completion`. */
export function columnOf(header: string): KnownColumn | undefined {
  const name = bare(header)
  if (name.startsWith('completion')) return 'Completion'
  return lookedUp(names, name) ?? columns.find((column) => bare(column) === name)
}
