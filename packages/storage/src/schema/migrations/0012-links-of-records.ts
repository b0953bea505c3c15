import { type Kysely, sql } from 'kysely'

const statements = [
  // Links are written with the record that they stand in, and go with it. That there is one was asked for every
  // single link, which was as much work as writing them; the other end is still held by its foreign key.
  `alter table links drop constraint links_from_kind_from_id_fkey`,
  `create function unlink() returns trigger language plpgsql as $$
    begin
      delete from links where from_kind = old.kind and from_id = old.id;
      return null;
    end $$`,
  `create trigger record_unlinked after delete on records for each row execute function unlink()`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
