const names = Array.from({ length: 20 }, (_, index) => `Seminar ${index + 1}`)
const day = (index: number) => `2026-12-${String(index + 3).padStart(2, '0')}`

/** The same twenty events for all: as Torg's API answers them. */
export const torgAnswer = JSON.stringify({
  items: names.map((name, index) => ({
    id: `e${index + 1}`,
    kind: 'seminar',
    name: { en: name },
    summary: { en: 'An afternoon on how authorities and residents can plan together.' },
    when: {
      kind: 'timed',
      start: `${day(index)}T13:00`,
      end: `${day(index)}T16:00`,
      zone: 'Europe/Helsinki',
    },
    status: { kind: 'scheduled' },
    place: { name: { en: 'City hall' }, municipality: { country: 'FI', name: { sv: 'Vasa', fi: 'Vaasa' } } },
    level: 'regional',
    organisers: [{ name: { en: 'Ministry of Finance' }, role: 'organiser' }],
  })),
  next: null,
})

/** As a list of titles and hours, which calendars read. */
export const feed = JSON.stringify(
  names.map((title, index) => ({
    id: `e${index + 1}`,
    title,
    start: `${day(index)}T13:00:00`,
    end: `${day(index)}T16:00:00`,
  })),
)
