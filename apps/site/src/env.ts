import { defineEnvVars } from '@sveltejs/kit/env'
import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ }).transform((href) => href.replace(/\/$/, ''))

/** An empty variable counts as absent. */
const given = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

/** The environment of the site, checked when the server starts. */
export const variables = defineEnvVars({
  API_URL: {
    description: 'Where this server reaches the API, without /v1',
    schema: given(address.default('http://localhost:4000')),
  },
  PUBLIC_API_URL: {
    description: 'Where readers reach the API (calendar subscriptions, other formats); API_URL when unset',
    schema: given(address.optional()),
  },
  PUBLIC_URL: {
    description:
      'The address of the site itself, for canonical and share links; the request’s own when unset',
    schema: given(address.optional()),
  },
})
