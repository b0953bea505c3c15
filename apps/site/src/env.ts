import { defineEnvVars } from '@sveltejs/kit/env'

/** An http or https address without a slash at its end; an empty variable counts as absent. */
function address(value: string | undefined): string | undefined {
  if (!value) return undefined
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new Error(
      `Expected an address such as "https://api.example.org"; received ${JSON.stringify(value)}`,
    )
  return value.replace(/\/+$/, '')
}

/** The environment of the site, checked when the server starts. */
export const variables = defineEnvVars({
  API_URL: {
    description: 'Where this server reaches the API, without /v1',
    schema: (value) => address(value) ?? 'http://localhost:4000',
  },
  PUBLIC_API_URL: {
    description: 'Where readers reach the API (calendar subscriptions, other formats); API_URL when unset',
    schema: address,
  },
  PUBLIC_URL: {
    description:
      'The address of the site itself, for canonical and share links; the request’s own when unset',
    schema: address,
  },
})
