export { explainRefusal, type PhoneRefusal, readPhone } from './phone.ts'
