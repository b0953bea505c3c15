import { written } from './fill.ts'

/** Runs SQL, whichever the engine. */
export type Run = (text: string) => Promise<{ rows: unknown[] }>

// The part of each table that an index can be taken off and put back on.
const indexes = `
  select indexname as name, indexdef as definition from pg_indexes
  where schemaname = 'public' and tablename in ('records', 'search') and indexname not like '%_pkey'`

/**
 * Copies each event until there are `count`, under ids of their own. Copies have no revisions, references or entries
 * in the change feed: only what lists and search read.
 */
export async function copyEvents(run: Run, count: number, say: (text: string) => void): Promise<void> {
  const copies = Math.ceil(count / written) - 1
  if (copies <= 0) return
  const { rows } = (await run(indexes)) as { rows: { name: string; definition: string }[] }
  for (const { name } of rows) await run(`drop index ${name}`)
  for (let copy = 1; copy <= copies; copy += 1) {
    await run(`
      insert into records (kind, id, version, json, digest, sort, facets, span, open, created, modified)
      select kind, id || '-${copy}', version, replace(json, id, id || '-${copy}'), digest, sort, facets, span, open,
        created, modified
      from records where kind = 'event' and length(id) = 13`)
    await run(`
      insert into search (kind, id, texts, sort, times) select kind, id || '-${copy}', texts, sort, times
      from search where kind = 'event' and length(id) = 13`)
    if (copy % 10 === 0) say(`copied ${copy} of ${copies} times`)
  }
  for (const { definition } of rows) await run(definition)
  await run('vacuum (analyze) records, search')
}
