import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

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

type Pasted = Pick<Laid, 'attributes' | 'fallback'> & {
  chosen: Record<string, string>
  colours: Record<string, string | undefined>
  version: string
  integrity: Record<string, string>
}

/**
 * What `server.js` in the folder of the built widget offers (`@torg/widget/server`). It is loaded from there and not
 * imported: what is served and what lays it out are then of one version, whichever the operator puts there.
 */
export type Renderer = {
  attributeNames: readonly string[]
  scriptOf: (attributes: Laid['attributes']) => string
  listOf: (attributes: Laid['attributes']) => string | undefined
  fragment: (laid: Laid) => Promise<string>
  page: (framed: Framed) => Promise<{ html: string; policy: string }>
  snippets: (pasted: Pasted) => object
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

const Script = z.object({ file: z.string(), integrity: z.string() })
const Versions = z.object({
  v1: z.string(),
  versions: z.record(z.string(), Script.extend({ full: Script })),
})

/** The newest version of the widget in a folder, and the digests of its scripts by their file. */
export async function newestIn(folder: string): Promise<Pick<Pasted, 'version' | 'integrity'>> {
  const text = await readFile(path.join(folder, 'versions.json'), 'utf8')
  const { v1: version, versions } = Versions.parse(JSON.parse(text))
  const newest = versions[version]
  const scripts = newest ? [newest, newest.full] : []
  const integrity = Object.fromEntries(scripts.map(({ file, integrity }) => [path.basename(file), integrity]))
  return { version, integrity }
}
