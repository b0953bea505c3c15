import { type AgendaItem, type PublicEvent, whenBounds } from '@torg/domain/events'
import { dateInWords } from '#lib/dates/dates.ts'
import { clock } from '#lib/dates/when.ts'
import type { Site } from '#lib/site/site.server.ts'

async function itemView({ start, end, title, text, speakers = [] }: AgendaItem, { lang, say, ref }: Site) {
  return {
    time: start && clock(start, lang) + (end ? `–${clock(end, lang)}` : ''),
    title: say(title),
    text: text && say(text),
    speakers: await Promise.all(
      speakers.map(async (speaker) => {
        if ('name' in speaker)
          return { name: { text: speaker.name, lang }, title: speaker.title && say(speaker.title) }
        return 'person' in speaker ? ref('person', speaker.person) : ref('organisation', speaker.organisation)
      }),
    ),
  }
}

/** The programme of an event by day; the day is named where there are several. */
export async function agendaView(event: PublicEvent, site: Site) {
  const { earliest, latest } = whenBounds(event.when)
  const days = [...Map.groupBy(event.agenda ?? [], ({ start }) => start?.slice(0, 10))]
  return Promise.all(
    days.map(async ([day, items]) => ({
      day: day && earliest !== latest ? dateInWords(day, site.lang, { weekday: true }) : undefined,
      items: await Promise.all(items.map((item) => itemView(item, site))),
    })),
  )
}
