import autocannon from 'autocannon'
import { connections, type Load, type Loaded } from './load.ts'

/** The load generator that comes with the packages: it runs in this process, so it takes a core to itself. */
export async function withAutocannon(address: string, { paths, headers, seconds }: Load): Promise<Loaded> {
  let next = 0
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'GET',
        ...(headers ? { headers } : {}),
        setupRequest: (request) => ({ ...request, path: paths[next++ % paths.length] ?? '/' }),
      },
    ],
  })
  const { '3xx': other, '4xx': refused, '5xx': broken } = result
  return {
    requests: result['2xx'] + other,
    seconds: result.duration,
    failures: refused + broken + result.errors,
  }
}
