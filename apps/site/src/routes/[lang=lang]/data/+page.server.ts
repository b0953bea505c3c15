import { kindNames, paths } from '@torg/domain/records'
import { distributions } from '#lib/data/distributions.ts'
import { licenceOf } from '#lib/data/licence.server.ts'
import { kindNames as names } from '#lib/labels/kinds.ts'
import * as m from '#lib/paraglide/messages.js'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ parent }) => {
  const { api } = await parent()
  return {
    about: { title: m.data_title(), description: m.data_lead() },
    licence: await licenceOf(),
    kinds: kindNames.map((kind) => ({
      kind,
      name: names[kind](),
      schema: `/schemas/${kind}.schema.json`,
      forms: distributions(kind).map(({ name, extension }) => ({
        name,
        href: `${api}/v1/${paths[kind]}${extension}`,
      })),
    })),
  }
}
