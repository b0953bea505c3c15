import { KeyRole } from '@torg/domain/records'
import { Id } from '@torg/domain/values'
import type { Key } from '@torg/storage'
import { type Command, textOf, UsageError } from './command.ts'

const createKey: Command = {
  name: 'keys create',
  summary: 'Make a key for those who write, and show it once',
  takes: '--name NAME --role ROLE (--organisation ID | --all)',
  options: {
    name: { type: 'string' },
    role: { type: 'string' },
    organisation: { type: 'string' },
    all: { type: 'boolean' },
    expires: { type: 'string' },
  },
  about: {
    name: 'what it is for, such as "Website of Vasa"',
    role: KeyRole.options.join(', '),
    organisation: 'it acts for this organisation and those under it, which need not be there yet',
    all: 'it acts for every organisation: your own key',
    expires: 'instant after which it is void, such as 2027-12-31T00:00:00Z',
  },
  arguments: [0, 0],
  async run(run) {
    const [name, organisation, expires] = ['name', 'organisation', 'expires'].map((it) => textOf(run, it))
    const role = KeyRole.safeParse(textOf(run, 'role'))
    if (!name?.trim()) throw new UsageError('Expected --name, such as --name "Website of Vasa".')
    if (!role.success) throw new UsageError(`Expected --role as one of ${KeyRole.options.join(', ')}.`)
    if ((organisation === undefined) !== (run.options.all === true))
      throw new UsageError('Expected either --organisation with an id, or --all.')
    if (organisation !== undefined && !Id.safeParse(organisation).success)
      throw new UsageError(
        `Expected an id of lower-case letters, digits and hyphens; received "${organisation}".`,
      )
    const until = expires === undefined ? undefined : new Date(expires)
    if (until && !(until > run.clock()))
      throw new UsageError(`Expected --expires as an instant to come; received "${expires}".`)
    const store = await run.open()
    const { key, token } = await store.keys.create({
      name,
      role: role.data,
      ...(organisation === undefined ? {} : { organisation }),
      ...(until ? { expires: until.toISOString() } : {}),
    })
    run.say(token)
    run.note(
      `Key ${key.id} acts for ${key.organisation ?? 'all organisations'} as ${key.role}. It is not shown again.`,
    )
    return true
  },
}

const stateOf = ({ revoked, expires }: Key, now: string) =>
  revoked ? `revoked ${revoked.slice(0, 10)}` : expires && expires <= now ? 'expired' : 'valid'

const listKeys: Command = {
  name: 'keys list',
  summary: 'List the keys',
  takes: '',
  options: { json: { type: 'boolean' } },
  about: { json: 'one key a line, as JSON' },
  arguments: [0, 0],
  async run(run) {
    const keys = await (await run.open()).keys.list()
    for (const key of keys)
      run.say(
        run.options.json
          ? JSON.stringify(key)
          : [
              key.id,
              key.role.padEnd(13),
              (key.organisation ?? '(all)').padEnd(24),
              stateOf(key, run.clock().toISOString()).padEnd(18),
              `used ${key.lastUsed?.slice(0, 16) ?? 'never'}`.padEnd(22),
              key.name,
            ].join('  '),
      )
    if (keys.length === 0) run.note('There are no keys. Make one with: torg keys create')
    return true
  },
}

const revokeKey: Command = {
  name: 'keys revoke',
  summary: 'Make a key void, at once and for good',
  takes: 'ID',
  options: {},
  about: {},
  arguments: [1, 1],
  async run(run) {
    const [id = ''] = run.arguments
    const { name } = await (await run.open()).keys.revoke(id)
    run.note(`Key ${id} (${name}) is void.`)
    return true
  },
}

export const keyCommands = [createKey, listKeys, revokeKey]
