import type { Deps } from '../deps.ts'
import { feed } from '../formats/feed.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const documents = (deps: Deps) =>
  recordRoutes(
    'document',
    deps,
    ({ programme, publisher, q }) => ({ filter: given({ programme, publisher, q }) }),
    { atom: feed('document', { sv: 'Dokument', fi: 'Asiakirjat', en: 'Documents' }) },
  )
