import path from 'node:path'
import type { Ports } from './ports.ts'
import type { Program } from './program.ts'

const host = '127.0.0.1'

/** The three servers, and the public addresses by which they know each other. */
export function programs(
  ports: Ports,
  { root, data, env }: { root: string; data: string; env: NodeJS.ProcessEnv },
) {
  const address = {
    api: `http://localhost:${ports.api}`,
    site: `http://localhost:${ports.site}`,
    host: `http://localhost:${ports.host}`,
  }
  const api: Program = {
    name: 'api',
    args: ['apps/api/dist/main.js'],
    env: {
      PORT: String(ports.api),
      HOST: host,
      DATA_DIR: data,
      // A database of one's own is not filled with examples unasked.
      DEMO_DATA: env.DEMO_DATA ?? String(!env.DATABASE_URL),
      PUBLIC_URL: address.api,
      SITE_URL: address.site,
      WIDGET_DIR: path.join(root, 'apps/widget/dist'),
    },
    ready: `http://${host}:${ports.api}/readyz`,
  }
  const site: Program = {
    name: 'site',
    args: ['apps/site/server.ts'],
    env: {
      PORT: String(ports.site),
      HOST: host,
      API_URL: `http://${host}:${ports.api}`,
      PUBLIC_API_URL: address.api,
      PUBLIC_URL: address.site,
    },
    ready: `http://${host}:${ports.site}/`,
  }
  const agency: Program = {
    name: 'agency',
    args: ['apps/widget/host/server.ts'],
    env: { PORT: String(ports.host), HOST: host, API_URL: address.api, SITE_URL: address.site },
    ready: `http://${host}:${ports.host}/`,
  }
  return { address, api, site, agency }
}
