export { ministerialWorkingGroup } from './ministerial-working-group.ts'
