import * as z from 'zod'
import { API_URL } from '$app/env/private'

const Catalog = z.object({
  '@graph': z.array(z.looseObject({ 'dct:license': z.object({ '@id': z.url() }).optional() })),
})

const known: Record<string, { name: string; href: string }> = {
  'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0': {
    name: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    href: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'http://publications.europa.eu/resource/authority/licence/CC0': {
    name: 'Creative Commons Zero 1.0 (CC0)',
    href: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
}

/** The licence of the data, as the catalogue of the API states it; `undefined` when that cannot be read. */
export async function licenceOf(): Promise<{ name: string; href: string } | undefined> {
  const answer = await fetch(`${API_URL}/catalog.jsonld`, { signal: AbortSignal.timeout(5000) }).catch(
    () => undefined,
  )
  if (!answer?.ok) return undefined
  const { data } = Catalog.safeParse(await answer.json())
  const address = data?.['@graph'].find((node) => node['dct:license'])?.['dct:license']?.['@id']
  return address ? (known[address] ?? { name: address, href: address }) : undefined
}
