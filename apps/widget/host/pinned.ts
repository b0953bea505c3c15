import type { Torg } from './snippet.ts'

/** A version of the script that never changes, and the digest that proves it. */
export type Pinned = { src: string; integrity: string }

type Versions = { v1: string; versions: Record<string, { file: string; integrity: string }> }

/** Asks Torg which version 1 is the newest. */
export async function pinned({ api }: Torg): Promise<Pinned> {
  const answer = await fetch(`${api}/widget/versions.json`)
  const { v1, versions } = (await answer.json()) as Versions
  const newest = versions[v1]
  if (!newest) throw new Error(`Torg at ${api} lists no version ${v1} of its widget`)
  return { src: `${api}/widget/${newest.file}`, integrity: newest.integrity }
}
