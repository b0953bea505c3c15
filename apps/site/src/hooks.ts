import type { Reroute } from '@sveltejs/kit/hooks'
import { routePath } from '#lib/paths/paths.ts'

/** Kit knows one route tree; readers see addresses in their language. */
export const reroute: Reroute = ({ url }) => routePath(url.pathname) ?? '/nowhere'
