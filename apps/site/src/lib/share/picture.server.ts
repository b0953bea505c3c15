import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import satori, { type Font } from 'satori'
import { type Card, layOut, size } from './layout.ts'

const find = createRequire(import.meta.url)
const read = (file: string) => readFile(find.resolve(file))

/** The type of the site, in the form that the drawing library reads. */
const faces = [
  ['Piazzolla', 600, '@fontsource/piazzolla/files/piazzolla-latin-600-normal.woff'],
  ['Piazzolla', 400, '@fontsource/piazzolla/files/piazzolla-latin-400-normal.woff'],
  ['Piazzolla extended', 600, '@fontsource/piazzolla/files/piazzolla-latin-ext-600-normal.woff'],
  [
    'Atkinson',
    400,
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  ],
  [
    'Atkinson',
    600,
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff',
  ],
  [
    'Atkinson extended',
    400,
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff',
  ],
] as const

const loadFonts = (): Promise<Font[]> =>
  Promise.all(faces.map(async ([name, weight, file]) => ({ name, weight, data: await read(file) })))

let tools: Promise<Font[]> | undefined

/** What drawing needs is read when the first picture is asked for. */
function ready(): Promise<Font[]> {
  tools ??= read('@resvg/resvg-wasm/index_bg.wasm').then(async (wasm) => {
    await initWasm(wasm)
    return loadFonts()
  })
  return tools
}

/** A card as a PNG of 1200 × 630 pixels, the size that services show. */
export async function draw(card: Card): Promise<Uint8Array> {
  const fonts = await ready()
  // The library takes React's elements, of which it needs no more than this.
  const svg = await satori(layOut(card) as Parameters<typeof satori>[0], { ...size, fonts })
  const rendered = new Resvg(svg).render()
  const png = rendered.asPng()
  rendered.free()
  return png
}
