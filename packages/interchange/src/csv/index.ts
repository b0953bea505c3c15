export type { Given } from '../context.ts'
export { type TableOptions, writeTable } from './table.ts'
