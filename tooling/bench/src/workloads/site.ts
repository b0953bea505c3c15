import { written } from '../data/fill.ts'
import { median } from '../measure/statistics.ts'
import { startApi } from '../servers/api.ts'
import { metricsOf } from '../servers/metrics.ts'
import { startSite } from '../servers/site.ts'
import { minuteOf, someEvent } from './addresses.ts'
import type { OtherLine } from './line.ts'
import type { Setting } from './others.ts'

const pages = [
  { name: 'an event', address: (index: number) => `/sv/evenemang/${someEvent(index, written)}` },
  {
    name: 'the list of events',
    address: (index: number) => `/sv/evenemang?from=${minuteOf(index).slice(0, 10)}`,
  },
]

// As long as other reads are: code that has run often enough is compiled.
const [warmUp, asked] = [150, 60]

/**
 * H: pages of the site, a different one each time, one after the other: how long each takes, and how long the API took
 * for what the page asked of it.
 */
export async function sitePages({ home, engine }: Setting): Promise<OtherLine[]> {
  const api = await startApi(await home.filled(written))
  const site = await startSite(api.address)
  try {
    const lines: OtherLine[] = []
    for (const { name, address } of pages) {
      const times: { page: number; api: number }[] = []
      for (let index = 1; index <= warmUp + asked; index += 1) {
        const before = await apiSeconds(api.address)
        const began = performance.now()
        const response = await fetch(`${site.address}${address(index)}`)
        await response.arrayBuffer()
        const page = performance.now() - began
        if (response.status !== 200)
          throw new Error(`Expected ${address(index)} to be answered; received status ${response.status}.`)
        if (index > warmUp) times.push({ page, api: ((await apiSeconds(api.address)) - before) * 1000 })
      }
      const [page, inApi] = [median(times.map(({ page }) => page)), median(times.map(({ api }) => api))]
      lines.push(
        { engine, key: 'H', name: `${name}: the API's time in it`, value: inApi, unit: 'ms' },
        {
          engine,
          key: 'H',
          name: `${name}: the page`,
          value: page,
          unit: 'ms',
          target: { most: 1.5 * inApi + 5 },
        },
      )
    }
    return lines
  } finally {
    await site.stop()
    await api.stop()
  }
}

/** Time that the API has spent on records, all requests together. */
const apiSeconds = async (address: string) =>
  (await metricsOf(address))('torg_request_seconds_sum{route="/v1')
