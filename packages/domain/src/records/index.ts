export { Kind } from '../values/id.ts'
export { Recorded } from '../values/record.ts'
export { type AnyRecord, kindNames, kinds, type RecordOf, type Stored, storedSchema } from './kinds.ts'
export { type Reference, references } from './references.ts'
