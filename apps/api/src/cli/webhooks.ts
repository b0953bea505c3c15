import { en, problems } from '@torg/domain/messages'
import { NewWebhook, type Webhook, type WebhookDelivery } from '@torg/domain/queries'
import { StorageError, type Store } from '@torg/storage'
import { accepts } from '../webhooks/destination.ts'
import { type Command, type Run, textOf, UsageError } from './command.ts'

const listed = (run: Run, name: string) => textOf(run, name)?.split(',')

const stateOf = ({ disabled, failingSince }: Webhook): string => {
  if (disabled) return `${disabled.reason} ${disabled.since.slice(0, 10)}`
  return failingSince ? `failing ${failingSince.slice(0, 16)}` : 'active'
}

async function webhookNamed(store: Store, id: string): Promise<Webhook> {
  const webhook = await store.webhooks.get(id)
  if (!webhook) throw new StorageError('not_found', `There is no webhook ${id}.`)
  return webhook
}

const list: Command = {
  name: 'webhooks list',
  summary: 'List the webhooks, and how far they have been told',
  takes: '',
  options: { json: { type: 'boolean' } },
  about: { json: 'one webhook a line, as JSON' },
  arguments: [0, 0],
  async run(run) {
    const store = await run.open()
    const [webhooks, { sequence }] = await Promise.all([store.webhooks.list(), store.latestChange()])
    for (const webhook of webhooks)
      run.say(
        run.options.json
          ? JSON.stringify(webhook)
          : [
              webhook.id,
              stateOf(webhook).padEnd(24),
              `${webhook.after} of ${sequence}`.padEnd(16),
              (webhook.organisation ?? '(all)').padEnd(24),
              webhook.address,
            ].join('  '),
      )
    if (webhooks.length === 0) run.note('There are no webhooks. Make one with: torg webhooks create')
    return true
  },
}

const create: Command = {
  name: 'webhooks create',
  summary: 'Have somebody told of changes, and show the secret once',
  takes: '--address ADDRESS (--organisation ID | --all)',
  options: {
    address: { type: 'string' },
    organisation: { type: 'string' },
    all: { type: 'boolean' },
    name: { type: 'string' },
    kinds: { type: 'string' },
    of: { type: 'string' },
    after: { type: 'string' },
  },
  about: {
    address: 'where messages are sent, such as https://example.org/torg',
    organisation: 'whose administrators see it and may change it',
    all: 'it is your own',
    name: 'what it is for; the host of its address if absent',
    kinds: 'kinds, parted by commas: only changes of these',
    of: 'organisations, parted by commas: only changes of what they own',
    after: 'a sequence number to begin after; 0 for all that there is, what is yet to come if absent',
  },
  arguments: [0, 0],
  async run(run) {
    const [organisation, after] = [textOf(run, 'organisation'), textOf(run, 'after')]
    if ((organisation === undefined) !== (run.options.all === true))
      throw new UsageError('Expected either --organisation with an id, or --all.')
    const given = {
      address: textOf(run, 'address'),
      name: textOf(run, 'name'),
      organisation,
      kinds: listed(run, 'kinds'),
      organisations: listed(run, 'of'),
      after: after === undefined ? undefined : Number(after),
    }
    const settings = NewWebhook.safeParse(given)
    if (!settings.success) {
      const [problem] = problems(settings.error, given, en)
      const [, option = ''] = problem?.pointer.split('/') ?? []
      throw new UsageError(`--${option === 'organisations' ? 'of' : option}: ${problem?.message}`)
    }
    const { address } = settings.data
    if (!accepts(address, { origins: run.config.webhookOrigins }))
      throw new UsageError(
        `--address: Expected an https address on the internet, or one of an origin in WEBHOOK_ORIGINS; received "${address}".`,
      )
    const { webhook, secret } = await (await run.open()).webhooks.create({
      ...settings.data,
      name: settings.data.name ?? new URL(address).host,
    })
    run.say(secret)
    run.note(
      `Webhook ${webhook.id} is told of changes after ${webhook.after}. The secret is not shown again.`,
    )
    return true
  },
}

const outcomeOf = ({ attempts }: WebhookDelivery): string => {
  const last = attempts.at(-1)
  if (!last) return 'not tried'
  return `${attempts.length} tried, last ${last.at.slice(0, 19)} ${last.status ?? ''} ${last.fault ?? ''}`.trim()
}

const log: Command = {
  name: 'webhooks log',
  summary: 'Tell what was sent to a webhook, and what became of it',
  takes: 'WEBHOOK',
  options: { limit: { type: 'string' }, json: { type: 'boolean' } },
  about: { limit: 'how many, latest first; 20 if absent, 200 at most', json: 'one delivery a line, as JSON' },
  arguments: [1, 1],
  async run(run) {
    const [id = ''] = run.arguments
    const limit = Number(textOf(run, 'limit') ?? 20)
    if (!Number.isInteger(limit) || limit < 1 || limit > 200)
      throw new UsageError('Expected --limit from 1 to 200.')
    const store = await run.open()
    await webhookNamed(store, id)
    const { items } = await store.webhooks.deliveries(id, { limit })
    for (const item of items)
      run.say(
        run.options.json
          ? JSON.stringify(item)
          : [item.id, item.created.slice(0, 19), item.state.padEnd(9), item.type, outcomeOf(item)].join('  '),
      )
    if (items.length === 0) run.note('Nothing was sent yet.')
    return true
  },
}

const whenSent = 'The API sends it when it runs, within half a minute.'

const redeliver: Command = {
  name: 'webhooks redeliver',
  summary: 'Send a message again, once',
  takes: 'WEBHOOK DELIVERY',
  options: {},
  about: {},
  arguments: [2, 2],
  async run(run) {
    const [id = '', delivery = ''] = run.arguments
    await (await run.open()).webhooks.redeliver(id, delivery)
    run.note(whenSent)
    return true
  },
}

const enable: Command = {
  name: 'webhooks enable',
  summary: 'Make a webhook that was disabled go on where it was',
  takes: 'WEBHOOK',
  options: {},
  about: {},
  arguments: [1, 1],
  async run(run) {
    const [id = ''] = run.arguments
    const store = await run.open()
    const { version } = await webhookNamed(store, id)
    const { after } = await store.webhooks.change(id, { state: 'active' }, { ifVersion: version })
    run.note(`Webhook ${id} goes on after change ${after}.`)
    return true
  },
}

export const webhookCommands = [list, create, log, redeliver, enable]
