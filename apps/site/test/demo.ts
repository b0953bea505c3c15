import { inject } from 'vitest'

type Moment = { start?: string; end?: string; date?: string }

/** An event of the demo data as the API has it: the example calendar lies around the day on which it was loaded. */
export async function eventOf(id: string): Promise<{
  name: Record<string, string>
  when: Moment
  status: { earlier?: Moment }
}> {
  const response = await fetch(`${inject('api')}/v1/events/${id}`)
  if (!response.ok) throw new Error(`There is no event ${id} in the demo data`)
  return response.json()
}

/** The first day of an event. */
export const dayOf = ({ start, date }: Moment): string => (start ?? date ?? '').slice(0, 10)

export const monthOf = async (id: string): Promise<string> => dayOf((await eventOf(id)).when).slice(0, 7)

const locales = { sv: 'sv-FI', fi: 'fi-FI', en: 'en-GB' }

/** A month, `2027-03`, or a day as pages name it. */
export function inWords(date: string, lang: keyof typeof locales): string {
  const day = date.length > 7
  return new Intl.DateTimeFormat(locales[lang], {
    ...(day ? { weekday: 'long', day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(day ? date : `${date}-01`))
    .replace(lang === 'en' ? ',' : '', '')
}

export function monthsOn(month: string, by: number): string {
  const date = new Date(`${month}-01`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 7)
}
