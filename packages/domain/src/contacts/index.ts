export { ContactOf, ContactPoint, Phone } from './contact.ts'
export { deriveAddress, Email, EmailAddress, EmailPattern } from './email.ts'
export { fullName, Person, PersonName } from './person.ts'
