export { bodies } from './bodies.ts'
