import { error } from '@sveltejs/kit'
import { z } from 'zod'
import { askApi } from '#lib/api/api.server.ts'
import { queryOf } from '#lib/paths/query.ts'

const Snippet = z.object({ paste: z.string(), policy: z.array(z.string()) })

const Snippets = z.object({
  version: z.string(),
  floating: Snippet,
  pinned: Snippet,
  frame: Snippet,
  oembed: Snippet,
  server: Snippet,
  css: z.string(),
})
export type Snippets = z.infer<typeof Snippets>

/** The snippets that the API makes for its own widget. It has none where it hands out no widget. */
export async function snippetsFor(query: Record<string, string | undefined>): Promise<Snippets> {
  const response = await askApi(`/widget/snippets${queryOf(query)}`).catch((cause: Error) =>
    error(503, { message: cause.message }),
  )
  if (response.status === 404) error(404, 'This installation hands out no widget')
  if (!response.ok) error(response.status === 400 ? 400 : 503, 'Refused by the API')
  return Snippets.parse(await response.json())
}
