import type { Municipality } from '@torg/domain/values'
import type { Field } from '../../losses/account.ts'
import { slug } from '../../reading/id.ts'
import type { PopoloObject } from '../document.ts'
import { writeText } from '../text.ts'

/** The areas that a document's objects name, each once. */
export type Areas = Map<string, PopoloObject>

/** A country as an area; answers its id. */
export function countryArea(code: string, areas: Areas): string {
  const id = code.toLowerCase()
  areas.set(id, { id, name: code, identifier: code, classification: 'country' })
  return id
}

/** A municipality as an area in its country; answers its id. */
export function municipalityArea(municipality: Field<Municipality>, language: string, areas: Areas): string {
  const country = countryArea(municipality.get('country').carry(), areas)
  const code = municipality.get('code')?.carry()
  const name = writeText('name', municipality.get('name'), language)
  const own = `${country}-${code ?? slug(Object.values(name).join('-'))}`
  // One code with two spellings of its name stays two areas.
  const content = JSON.stringify(name)
  let id = own
  for (let count = 2; areas.has(id) && JSON.stringify(nameOf(areas.get(id))) !== content; count++)
    id = `${own}-${count}`
  areas.set(id, {
    id,
    ...name,
    ...(code === undefined ? {} : { identifier: code }),
    classification: 'municipality',
    parent_id: country,
  })
  return id
}

const nameOf = (area: PopoloObject | undefined) =>
  Object.fromEntries(Object.entries(area ?? {}).filter(([key]) => key === 'name' || key.startsWith('name_')))
