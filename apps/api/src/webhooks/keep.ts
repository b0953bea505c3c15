import type { Store } from '@torg/storage'
import { withoutContent } from '../problems/without-content.ts'
import type { Courier, CourierDeps } from './courier.ts'

// Whatever word was missed, and whatever another process left, is found by then.
const longestPause = 30_000
const afterFailure = 5_000
/** How long (ms) changes are gathered, so that many writers do not make for as many questions. */
const gathering = 20

/**
 * Keeps a courier at work: at once when something is written, and when what failed is due again.
 * @returns what resolves when it has ended, some time after `stopping` is aborted
 */
export async function keepAtWork(
  courier: Courier,
  { store, clock, log }: Pick<CourierDeps, 'store' | 'clock' | 'log'>,
  stopping: AbortSignal,
): Promise<() => Promise<void>> {
  let wake = () => {}
  let soon: NodeJS.Timeout | undefined
  const unfollow = await store.follow(() => {
    soon ??= setTimeout(() => {
      soon = undefined
      courier.wake()
      wake()
    }, gathering)
  })

  async function loop() {
    while (!stopping.aborted) {
      // Prepared before the work, so that nothing is written unseen between the two.
      const news = Promise.withResolvers<void>()
      wake = news.resolve
      try {
        await courier.work()
        const timer = setTimeout(wake, await untilNext(store, clock()))
        await news.promise
        clearTimeout(timer)
      } catch (error) {
        const [message] = withoutContent(error).split('\n')
        log({ level: 'error', event: 'webhooks failed', message })
        const timer = setTimeout(wake, afterFailure)
        await news.promise
        clearTimeout(timer)
      }
    }
  }

  const looped = loop()
  const stopped = Promise.withResolvers<void>()
  const stop = () => {
    clearTimeout(soon)
    wake()
    courier.stop().then(stopped.resolve, stopped.reject)
  }
  if (stopping.aborted) stop()
  else stopping.addEventListener('abort', stop, { once: true })
  return async () => {
    await stopped.promise
    await looped
    await unfollow()
  }
}

async function untilNext(store: Store, now: Date): Promise<number> {
  const next = await store.webhooks.next()
  const pause = next === undefined ? longestPause : Date.parse(next) - now.getTime()
  return Math.min(Math.max(pause, 50), longestPause)
}
