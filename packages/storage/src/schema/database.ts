import type { WebhookAttempt } from '@torg/domain/queries'
import type { KeyRole, Kind } from '@torg/domain/records'
import type { ColumnType } from 'kysely'

type Instant = string

/** The tables, as queries see them. Their meaning stands in the migrations. */
export type Database = {
  records: {
    kind: Kind
    id: string
    version: number
    json: string
    digest: string
    sort: string
    facets: string[]
    span: string | null
    open: string | null
    created: Instant
    modified: Instant
    archived: ColumnType<Instant | null, Instant | null | undefined, Instant | null>
    steward: ColumnType<string | null, string | null | undefined, string | null>
  }
  tombstones: { kind: Kind; id: string; version: number; successor: string | null; removed: Instant }
  past: {
    kind: Kind
    id: string
    version: number
    created: Instant
    modified: Instant
    digest: string
    json: string
  }
  former_ids: { kind: Kind; former: string; id: string }
  revisions: {
    kind: Kind
    id: string
    version: number
    json: string | null
    recorded: Instant
    actor: string
    reason: string | null
  }
  links: { from_kind: Kind; from_id: string; pointer: string; to_kind: Kind; to_id: string }
  search: {
    kind: Kind
    id: string
    texts: string
    fi: string
    sv: string
    en: string
    other: string
    sort: string | null
    times: number[] | null
    ends: Date | null
  }
  changes: {
    sequence: number
    kind: Kind
    id: string
    version: number
    action: 'created' | 'changed' | 'removed'
    digest: string | null
    successor: string | null
    recorded: Instant
  }
  tides: { kind: Kind; sequence: number }
  change_counter: { last: number }
  drafts: {
    kind: Kind
    id: string
    version: number
    state: 'draft' | 'in-review'
    json: string
    base: number | null
    steward: string | null
    actor: string
    reason: string | null
    created: Instant
    modified: Instant
  }
  idempotency: { actor: string; key: string; request: string; kind: Kind; json: string; recorded: Instant }
  keys: {
    id: string
    hash: string
    name: string
    organisation: string | null
    role: KeyRole
    created: Instant
    expires: Instant | null
    revoked: ColumnType<Instant | null, Instant | null | undefined, Instant | null>
    last_used: ColumnType<Instant | null, Instant | null | undefined, Instant | null>
  }
  webhooks: {
    id: string
    organisation: string | null
    name: string
    address: string
    kinds: Kind[] | null
    organisations: string[] | null
    secret: string
    secret_before: string | null
    before_until: Instant | null
    told: number
    scanned: number
    disabled: 'by-hand' | 'gone' | 'failing' | null
    disabled_since: Instant | null
    failing_since: Instant | null
    due: Instant
    lease: string | null
    leased_until: Instant | null
    version: number
    created: Instant
    modified: Instant
  }
  webhook_deliveries: {
    id: string
    webhook: string
    type: 'records.changed' | 'ping'
    after: number | null
    sequence: number | null
    body: string
    state: 'waiting' | 'aside' | 'delivered' | 'failed' | 'skipped'
    asked: Instant | null
    due: Instant | null
    attempts: ColumnType<WebhookAttempt[], string | undefined, string>
    created: Instant
  }
}
