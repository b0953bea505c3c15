import { once } from 'node:events'
import { createServer } from 'node:net'

/** The three servers, their usual ports and the variables that change them. */
const wanted = {
  api: { what: 'the API', variable: 'TORG_API_PORT', usual: 4000 },
  site: { what: 'the site', variable: 'TORG_SITE_PORT', usual: 3000 },
  host: { what: 'the page of another agency', variable: 'TORG_HOST_PORT', usual: 3001 },
} as const

/** One port of 127.0.0.1 for each server. */
export type Ports = { [Server in keyof typeof wanted]: number }

/**
 * Reads the ports from the environment and makes sure that each is free.
 *
 * @throws when one cannot be used; the message says which, what needs it, and which variable changes it
 */
export async function choosePorts(env: NodeJS.ProcessEnv): Promise<Ports> {
  const ports = { api: readPort('api', env), site: readPort('site', env), host: readPort('host', env) }
  for (const server of ['api', 'site', 'host'] as const) {
    const { what, variable } = wanted[server]
    const port = ports[server]
    const other = (['api', 'site', 'host'] as const).find((name) => name !== server && ports[name] === port)
    if (other) {
      throw new Error(
        `Port ${port} is asked for twice: by ${what} (${variable}) and ${wanted[other].what} (${wanted[other].variable}).`,
      )
    }
    const problem = await bindingProblem(port)
    if (problem) {
      throw new Error(
        `Port ${port}, which ${what} needs, ${problem}. Choose another: ${variable}=${port + 10} npm start`,
      )
    }
  }
  return ports
}

function readPort(server: keyof Ports, env: NodeJS.ProcessEnv) {
  const { what, variable, usual } = wanted[server]
  const text = env[variable]
  if (!text) return usual
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(
    `${variable} is the port of ${what}: expected a number from 1 to 65535 such as ${usual}, received "${text}".`,
  )
}

async function bindingProblem(port: number) {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') return 'is in use'
    if (code === 'EACCES') return 'may not be used by this user'
    throw error
  }
  probe.close()
  await once(probe, 'close')
}
