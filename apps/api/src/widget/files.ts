import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Context, Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'

/** For how long (ms) a file is kept before it is looked at again. */
const lookAgain = 1000

/**
 * The built widget, for pages of other agencies. A version in full never changes, a floating one is asked for again
 * after five minutes; both may be used for a day while this server is down.
 */
export const widgetFiles = (folder: string, { clock }: Pick<Deps, 'clock'>) =>
  new Hono<Env>().get('/widget/*', async (c) => {
    const file = fileIn(folder, c)
    const body = file && (await readIfThere(file))
    if (!file || !body) return c.notFound()
    const forms = { br: await readIfThere(`${file}.br`), gzip: await readIfThere(`${file}.gz`) }
    return answer(c, {
      body: body.toString(),
      forms: Object.fromEntries(Object.entries(forms).filter(([, bytes]) => bytes)),
      type: getMimeType(file) ?? 'application/octet-stream',
      kinds: [],
      until: clock().getTime() + lookAgain,
      headers: {
        'Cache-Control': /^\/widget\/\d+\.\d+\.\d+[/-]/.test(c.req.path)
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
      },
    })
  })

/** A file by names that lead nowhere but down. */
function fileIn(folder: string, c: Context): string | undefined {
  const names = c.req.path.split('/').slice(2)
  return names.every((name) => /^\w[\w.-]*$/.test(name)) ? path.join(folder, ...names) : undefined
}

async function readIfThere(file: string) {
  try {
    return await readFile(file)
  } catch {
    return undefined
  }
}
