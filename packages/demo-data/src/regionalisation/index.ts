export { regionalisation } from './regionalisation.ts'
