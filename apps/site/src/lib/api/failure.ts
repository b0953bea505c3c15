import { TorgError } from '@torg/client'

/** The status that a page answers with when the API threw this; `undefined` for what is not about the API. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof TorgError)) return undefined
  const { status } = error
  return status === 400 || status === 404 || status === 410 ? status : 503
}

/** Whether the API says that there is no such record, now or any more. */
export const isMissing = (error: unknown): boolean =>
  error instanceof TorgError && (error.code === 'not_found' || error.code === 'gone')

/** The list and the id of what took the place of a removed record. */
export function successorOf(error: unknown): { list: string; id: string } | undefined {
  const address = error instanceof TorgError ? error.problem?.successor : undefined
  const [, list, id] = /^\/v1\/([\w-]+)\/([\w-]+)$/.exec(address ?? '') ?? []
  return list && id ? { list, id } : undefined
}
