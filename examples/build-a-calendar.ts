// Writes events as an iCalendar file, and tells what a calendar cannot say of them.
import { readFileSync } from 'node:fs'
import { PublicEvent } from '@torg/domain/events'
import { writeCalendar } from '@torg/interchange/ical'
import { explainLoss } from '@torg/interchange/losses'

const events = PublicEvent.array().parse(JSON.parse(readFileSync('data/events.json', 'utf8')))

const { document, lost } = writeCalendar(events, {
  name: { sv: 'Evenemang', fi: 'Tapahtumat' },
  languages: ['fi', 'sv'],
  domain: 'torg.example',
  now: '2026-11-22T08:00:00Z',
  address: (kind, id) => `https://torg.example/${kind}/${id}`,
})

process.stdout.write(document)
for (const loss of lost) console.error(`${loss.record}${loss.pointer}: ${explainLoss(loss)}`)
