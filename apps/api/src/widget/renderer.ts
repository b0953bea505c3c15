import path from 'node:path'
import { pathToFileURL } from 'node:url'

type Laid = {
  attributes: Record<string, string> & { api: string; lang: string }
  answer: string
  zone: string
  stylesheet: string
  fallback: string
}

type Framed = Laid & {
  script: string
  colours: Record<string, string | undefined>
  head: string
}

/**
 * What `server.js` in the folder of the built widget offers (`@torg/widget/server`). It is loaded from there and not
 * imported: what is served and what lays it out are then of one version, whichever the operator puts there.
 */
export type Renderer = {
  attributeNames: readonly string[]
  listOf: (attributes: Laid['attributes']) => string | undefined
  fragment: (laid: Laid) => Promise<string>
  page: (framed: Framed) => Promise<{ html: string; policy: string }>
}

/** Loads the renderer when it is first needed. */
export function rendererIn(folder: string): () => Promise<Renderer> {
  const address = pathToFileURL(path.resolve(folder, 'server.js')).href
  let loaded: Promise<Renderer> | undefined
  return () => {
    loaded ??= import(address)
    return loaded
  }
}
