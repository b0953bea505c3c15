import ICAL from 'ical.js'

/** A document as another program reads it: ical.js, which throws on what is not iCalendar. */
export function readBack(document: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(document))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar
}

/** The events of a calendar that was read back. */
export const eventsOf = (calendar: ICAL.Component): ICAL.Component[] => calendar.getAllSubcomponents('vevent')

/** The moment that the reader understands a property as. */
export function momentOf(event: ICAL.Component, property: string): string | undefined {
  const value = event.getFirstPropertyValue(property)
  return value instanceof ICAL.Time ? new Date(value.toUnixTime() * 1000).toISOString() : undefined
}

/** The values of all properties of a name as text. */
export const textsOf = (component: ICAL.Component, property: string): string[] =>
  component.getAllProperties(property).flatMap((found) => found.getValues().map(String))
