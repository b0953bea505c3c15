import { createServer } from 'node:http'
import { Pool } from 'pg'

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

const list = {
  name: 'list',
  text: `select json from records where kind = 'event' and archived is null and sort >= $1 order by sort, id limit 20`,
}
const one = { name: 'one', text: `select json from records where kind = 'event' and id = $1` }
const words = {
  name: 'words',
  text: `select json from records join search using (kind, id)
    where kind = 'event' and span && tstzrange($2, $3) and (fi @@ websearch_to_tsquery('finnish', $1)
      or sv @@ websearch_to_tsquery('swedish', $1) or en @@ websearch_to_tsquery('english', $1))
    order by records.sort, id limit 20`,
}

async function ask(path: string): Promise<string> {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const id = pathname.split('/')[3]?.replace('.json', '')
  const [q, from, to] = ['q', 'from', 'to'].map((name) => searchParams.get(name))
  const query = id
    ? { ...one, values: [id] }
    : q
      ? { ...words, values: [q, from, to] }
      : { ...list, values: [from] }
  const { rows } = await pool.query<{ json: string }>(query)
  const texts = rows.map(({ json }) => json).join(',')
  return id ? texts : `{"items":[${texts}]}`
}

const server = createServer((request, response) => {
  ask(request.url ?? '/').then(
    (body) => {
      const bytes = Buffer.from(body)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
      response.end(bytes)
    },
    () => response.writeHead(500).end(),
  )
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})
