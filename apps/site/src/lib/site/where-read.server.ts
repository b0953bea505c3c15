import { error, type RequestHandler, redirect } from '@sveltejs/kit'
import type { Kind } from '@torg/domain/records'
import { collectionOf } from '#lib/api/api.server.ts'
import { statusOf } from '#lib/api/failure.ts'
import { addressOf } from './address.ts'

/** Leads from the address of a record that has no page of its own to the place where it is read. */
export const whereRead =
  (kind: Kind): RequestHandler =>
  async ({ params, locals }) => {
    const record = await collectionOf(kind)
      .get(params.id ?? '')
      .catch((cause: unknown) => error(statusOf(cause) ?? 500, 'Refused by the API'))
    redirect(303, addressOf({ kind, record } as Parameters<typeof addressOf>[0], locals.lang))
  }
