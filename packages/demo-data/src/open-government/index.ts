export { openGovernment } from './records.ts'
