import type { Client } from 'pg'
import type { Hearer } from './engine.ts'

// A server that vanished without a word (a cut cable) is missed after two beats.
const beat = 1_000
const patience = 2_000
const longestPause = 1_000

/**
 * A connection that listens to a channel for as long as it is wanted, and comes back when it is cut. It also asks
 * how far the changes have come, so that a silent line is noticed and nothing that was missed stays unknown.
 *
 * @param silent told when the server does not answer at all
 */
export async function openLine(
  connect: () => Client,
  channel: string,
  hearer: Hearer,
  silent: () => void,
): Promise<{ end(): Promise<void> }> {
  let wanted = true
  let client: Client
  let timer: NodeJS.Timeout | undefined
  let failures = 0

  const after = (milliseconds: number, work: () => void) => {
    timer = setTimeout(work, milliseconds)
    timer.unref()
  }
  const ask = async (asked: Client) => {
    const limit = setTimeout(() => {
      silent()
      // With a question under way, this cuts the connection.
      void asked.end()
    }, patience)
    try {
      const { rows } = await asked.query<{ last: number }>('select last from change_counter')
      hearer.asked(rows[0]?.last ?? 0)
    } finally {
      clearTimeout(limit)
    }
  }
  const keepAsking = (asked: Client) =>
    after(beat, () => {
      ask(asked).then(
        () => wanted && asked === client && keepAsking(asked),
        // The connection ends then, and `again` is called.
        () => {},
      )
    })
  const open = async () => {
    const opened = connect()
    let state: 'opening' | 'open' | 'ended' = 'opening'
    let cause: unknown
    opened.once('end', () => {
      if (state === 'open') again(cause)
      state = 'ended'
    })
    opened.on('notification', ({ payload }) => hearer.heard(payload ?? ''))
    opened.on('error', (error) => {
      cause ??= error
    })
    client = opened
    try {
      await opened.connect()
      await opened.query(`listen ${opened.escapeIdentifier(channel)}`)
      await ask(opened)
      if ((state as string) === 'ended') throw cause
    } catch (error) {
      await opened.end().catch(() => {})
      throw error
    }
    state = 'open'
    failures = 0
    keepAsking(opened)
  }
  const again = (cause: unknown) => {
    if (!wanted) return
    clearTimeout(timer)
    hearer.lost(cause)
    const pause = failures === 0 ? 0 : Math.min(longestPause, 50 * 2 ** failures)
    failures += 1
    after(pause, () => wanted && void open().catch(again))
  }
  await open()
  return {
    async end() {
      wanted = false
      clearTimeout(timer)
      await client.end()
    },
  }
}
