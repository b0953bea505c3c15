// What a programme asks of municipalities, strongest first, in Finnish if there is Finnish.
import { readFileSync } from 'node:fs'
import { Ask, asksOf } from '@torg/domain/programmes'
import { lastDay, pick } from '@torg/domain/values'

const asks = Ask.array().parse(JSON.parse(readFileSync('data/asks.json', 'utf8')))

for (const { strength, text, due } of asksOf(asks, 'municipalities')) {
  const words = pick(text, ['fi', 'sv'])
  const day = due && lastDay(due)
  const language = words.matched ? '' : ` [${words.language}]`
  console.log(`${strength}: ${words.text}${language}${day === undefined ? '' : ` (${day})`}`)
}
