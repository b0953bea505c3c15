import type { AnyRecord } from '@torg/domain/records'
import { openStore, type Place, type Store } from '@torg/storage'
import { createApp } from '../app.ts'
import type { Deps, LogLine } from '../deps.ts'
import { seed } from './records.ts'

/** Half past ten in Helsinki. */
const present = new Date('2026-11-22T08:30:20Z')

export type TestApp = {
  store: Store
  /** Asks the application, as `fetch` would. */
  request: (path: string, init?: RequestInit, env?: object) => Promise<Response>
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  json: <T>(path: string) => Promise<T>
  log: LogLine[]
  /** Moves the clock of application and store. */
  travel: (to: Date) => void
  /** Tells the application that the process is to stop. */
  stop: () => void
  close: () => Promise<void>
}

/** The application on an empty place, with these records in it. */
export async function startApp(
  place: Place,
  records: readonly AnyRecord[] = seed,
  config: Partial<Deps['config']> = {},
  others: Pick<Deps, 'metrics'> = {},
): Promise<TestApp> {
  let now = present
  const clock = () => now
  const store = await openStore({ ...place, clock })
  await store.putAll(records, { actor: 'test' })
  const log: LogLine[] = []
  const stopping = new AbortController()
  const app = await createApp({
    ...others,
    stopping: stopping.signal,
    store,
    clock,
    config: { publicUrl: 'https://api.example.org', timeZone: 'Europe/Helsinki', ...config },
    log: (line) => log.push(line),
  })
  const request = async (path: string, init?: RequestInit, env?: object) => app.request(path, init, env)
  return {
    store,
    request,
    get: (path, headers = {}) => request(path, { headers }),
    async json<T>(path: string) {
      return (await (await request(path)).json()) as T
    },
    log,
    travel: (to) => {
      now = to
    },
    stop: () => stopping.abort(),
    close: () => store.close(),
  }
}
