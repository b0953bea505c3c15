import type { Client } from 'pg'
import type { Hearer } from './engine.ts'

const pause = 500

/** A connection that listens to a channel for as long as it is wanted, and comes back when it is cut. */
export async function openLine(
  connect: () => Client,
  channel: string,
  hearer: Hearer,
): Promise<{ end(): Promise<void> }> {
  let wanted = true
  let client: Client
  const open = async () => {
    client = connect()
    client.on('notification', ({ payload }) => hearer.heard(payload ?? ''))
    client.on('error', () => {})
    await client.connect()
    await client.query(`listen ${client.escapeIdentifier(channel)}`)
    client.once('end', again)
  }
  const again = () => {
    if (!wanted) return
    setTimeout(() => {
      if (wanted) open().then(hearer.reconnected).catch(again)
    }, pause).unref()
  }
  await open()
  return {
    async end() {
      wanted = false
      await client.end()
    },
  }
}
