import { Phone } from '@torg/domain/contacts'
import type { CountryCode } from '@torg/domain/values'
import { readPhone } from '../phone/phone.ts'

/** A number in E.164 as it is, be its series in use or not; any other as it is printed in a country. */
export function phoneOf(printed: string, country: CountryCode | undefined): ReturnType<typeof readPhone> {
  const number = printed.replace(/^tel:/i, '').trim()
  return Phone.shape.number.safeParse(number).success ? { phone: { number } } : readPhone(number, country)
}
