export { expertGroup } from './expert-group.ts'
