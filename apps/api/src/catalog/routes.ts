import { type Kind, kindNames, kinds } from '@torg/domain/records'
import { type Catalog, type CatalogDistribution, writeCatalog } from '@torg/interchange/dcat'
import { parseStored } from '@torg/storage'
import { Hono } from 'hono'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { turtleWriter } from '../formats/rdf.ts'

/** https://creativecommons.org/licenses/by/4.0/, as the Publications Office lists it. */
const attribution = 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0'

/** What is published here, for open-data portals (DCAT-AP 3). */
export const catalog = (deps: Deps) =>
  new Hono<Env>()
    .get('/catalog.jsonld', async (c) =>
      answer(c, {
        body: JSON.stringify(writeCatalog(await catalogOf(deps))),
        type: mediaTypes.jsonld,
        kinds: kindNames,
      }),
    )
    .get('/catalog.ttl', async (c) =>
      answer(c, {
        body: (await turtleWriter()).writeCatalogTurtle(await catalogOf(deps)),
        type: mediaTypes.ttl,
        kinds: kindNames,
      }),
    )

async function catalogOf({ store, config }: Deps): Promise<Catalog> {
  const { publicUrl, siteUrl, publisher, contactEmail, licence = attribution } = config
  const found = publisher === undefined ? undefined : await store.get('organisation', publisher)
  const body = found?.state === 'present' ? parseStored(found.stored) : undefined
  const name = body ? { ...body.name } : { en: new URL(publicUrl).hostname }
  const [latest] = await store.changes(Math.max(0, (await store.latestChange()).sequence - 1), 1)
  const page = siteUrl ?? `${publicUrl}/docs`
  return {
    base: `${publicUrl}/v1/`,
    title: { sv: 'Öppna data på torget', fi: 'Torin avoin data', en: 'Open data of the square' },
    description: {
      sv: 'Organisationer, program, evenemang och kontakter inom den offentliga förvaltningen',
      fi: 'Julkishallinnon organisaatiot, ohjelmat, tapahtumat ja yhteystiedot',
      en: 'Organisations, programmes, events and contacts of public bodies',
    },
    publisher: body ? { organisation: body.id, name } : { iri: `${publicUrl}/`, name },
    contact: { name, page, email: contactEmail },
    licence,
    languages: ['sv', 'fi', 'en'],
    page,
    modified: latest?.recorded,
    service: {
      href: `${publicUrl}/v1`,
      description: `${publicUrl}/openapi.json`,
      title: { sv: 'Gränssnitt för program', fi: 'Ohjelmointirajapinta', en: 'Interface for programs' },
    },
    datasets: kindNames.map((kind) => ({
      kind,
      frequency: 'continuous',
      distributions: distributionsOf(kind, `${publicUrl}/v1/${kinds[kind].path}`),
    })),
  }
}

const distributionsOf = (kind: Kind, list: string): CatalogDistribution[] => [
  { format: 'ndjson', href: `${list}.ndjson`, download: true },
  { format: 'json', href: list },
  { format: 'csv', href: `${list}.csv`, download: true },
  { format: 'turtle', href: `${list}.ttl` },
  { format: 'rdf-json-ld', href: `${list}.rdf.jsonld` },
  { format: 'schema-org', href: `${list}.jsonld` },
  ...(kind === 'event' ? [{ format: 'icalendar' as const, href: `${list}.ics` }] : []),
  ...(['organisation', 'person', 'contact'].includes(kind)
    ? [{ format: 'vcard' as const, href: `${list}.vcf`, download: true }]
    : []),
]
