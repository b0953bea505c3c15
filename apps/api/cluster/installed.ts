import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { settingsOf } from './guide.ts'

export const proxies = ['haproxy', 'nginx'] as const
type Proxy = (typeof proxies)[number]

/** Whether a proxy is on this machine. */
export const isInstalled = (proxy: Proxy): boolean => spawnSync(proxy, ['-v']).status === 0

type Where = {
  /** Folder for its files. */
  folder: string
  port: number
  /** `host:port` of the two processes of the API. */
  nodes: readonly string[]
  key: string
  cert: string
}

/** Each of these stands in the guide, or the test would try something else than what is written there. */
function withThese(settings: string, given: Record<string, string>): string {
  let text = settings
  for (const [from, to] of Object.entries(given)) {
    if (!text.includes(from)) throw new Error(`docs/operate.md does not say "${from}"`)
    text = text.replaceAll(from, to)
  }
  return text
}

const commands: Record<Proxy, (where: Where) => string[]> = {
  haproxy({ folder, port, nodes: [one = '', two = ''], key, cert }) {
    writeFileSync(path.join(folder, 'api.pem'), `${cert.trim()}\n${key.trim()}\n`)
    const settings = withThese(settingsOf('haproxy'), {
      'bind :443 ': `bind 127.0.0.1:${port} `,
      '/etc/haproxy': folder,
      '10.0.0.11:4000': one,
      '10.0.0.12:4000': two,
    })
    writeFileSync(path.join(folder, 'haproxy.cfg'), settings)
    return ['-db', '-f', path.join(folder, 'haproxy.cfg')]
  },
  nginx({ folder, port, nodes: [one = '', two = ''], key, cert }) {
    writeFileSync(path.join(folder, 'api.pem'), cert)
    writeFileSync(path.join(folder, 'api.key'), key)
    const settings = withThese(settingsOf('nginx'), {
      'listen 443 ssl': `listen 127.0.0.1:${port} ssl`,
      '/etc/nginx': folder,
      '/var/log/nginx': folder,
      '10.0.0.11:4000': one,
      '10.0.0.12:4000': two,
    })
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${path.join(folder, name)};`,
    )
    const own = process.getuid?.() === 0 ? 'user root;' : ''
    const whole = `${own} daemon off; pid ${folder}/nginx.pid; events {} http { ${kept.join(' ')}\n${settings}}`
    writeFileSync(path.join(folder, 'nginx.conf'), whole)
    return ['-e', path.join(folder, 'error.log'), '-c', path.join(folder, 'nginx.conf')]
  },
}

/** Starts a proxy with the settings of docs/operate.md, save for addresses and paths. */
export function startProxy(proxy: Proxy, where: Where): { end: () => Promise<void> } {
  mkdirSync(where.folder, { recursive: true })
  const child = spawn(proxy, commands[proxy](where), { stdio: ['ignore', 'inherit', 'inherit'] })
  const closed = once(child, 'close')
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  return {
    async end() {
      process.off('exit', stop)
      stop()
      await closed
    },
  }
}
