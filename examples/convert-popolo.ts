// Turns a Popolo file into Torg records, one on each line, and tells what was not taken.
import { readFileSync } from 'node:fs'
import { readPopolo } from '@torg/interchange/popolo'

const [file = 'data/council.popolo.json'] = process.argv.slice(2)
const { records, problems } = readPopolo(readFileSync(file, 'utf8'), { language: 'sv' })

for (const line of records) console.log(JSON.stringify(line))
for (const { pointer = '', text } of problems) console.error(`${pointer}: ${text}`)
