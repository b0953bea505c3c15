import { createHost } from './host.ts'

const { PORT = '3001', HOST = '127.0.0.1', API_URL = 'http://localhost:3000', SITE_URL } = process.env
const withoutSlash = (address: string) => address.replace(/\/+$/, '')

const host = createHost({ api: withoutSlash(API_URL), site: SITE_URL && withoutSlash(SITE_URL) })
host.listen(Number(PORT), HOST)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    host.close()
    host.closeAllConnections()
  })
