import type { Kind } from '@torg/domain/records'
import type { Context } from 'hono'
import type { Env } from '../deps.ts'

/** A finished answer, and how long it stays true. */
export type Answer = {
  body: string
  /** Content-Type. */
  type: string
  /** The kinds of record that it was made from: it stays true until one of them changes. */
  kinds: readonly Kind[]
  /** The moment (ms) from which it is no longer true even if nothing changes: it speaks of today, or of now. */
  until?: number | undefined
  headers?: Record<string, string>
}

/** Answers, and leaves the answer to be kept. */
export function answer(c: Context<Env>, made: Answer): Response {
  c.set('answer', made)
  return c.body(made.body, 200, { 'Content-Type': made.type, ...made.headers })
}
