import { randomInt } from 'node:crypto'
import type { Id } from '@torg/domain/values'

const longest = 60

/** An id for a body that has none: a slug of its name and six letters or digits, which no other record is likely to have. */
export function newId(body: object): Id {
  const [words] = Object.entries(body).flatMap(([field, value]) =>
    field === 'name' || field === 'title' ? Object.values(Object(value)) : [],
  )
  const slug = String(words ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '')
  const end = randomInt(36 ** 5, 36 ** 6).toString(36)
  return slug === '' ? end : `${slug}-${end}`
}
