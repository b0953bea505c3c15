import { fullName } from '@torg/domain/contacts'
import type { Kind, RecordOf } from '@torg/domain/records'
import type { Said } from '#lib/text/say.ts'
import type { Site } from './site.server.ts'

/** What to call a record of any kind: by its name or title, else by whose it is or how it begins. */
export async function nameOfRecord(kind: Kind, id: string, record: unknown, site: Site): Promise<Said> {
  const { say, ref, lang } = site
  if (!record) return { text: id, lang }
  const of = <K extends Kind>() => record as RecordOf<K>
  switch (kind) {
    case 'person':
      return { text: fullName(of<'person'>().name), lang }
    case 'membership': {
      const { member } = of<'membership'>()
      return 'person' in member
        ? (await ref('person', member.person)).name
        : (await ref('organisation', member.organisation)).name
    }
    case 'contact': {
      const whose = of<'contact'>().of
      if ('person' in whose) return (await ref('person', whose.person)).name
      if ('organisation' in whose) return (await ref('organisation', whose.organisation)).name
      if ('programme' in whose) return (await ref('programme', whose.programme)).name
      return (await ref('event', whose.event)).name
    }
    case 'ask':
      return say(of<'ask'>().text)
    case 'call':
    case 'document':
    case 'post':
      return say(of<'document'>().title)
    case 'organisation':
    case 'programme':
    case 'event':
    case 'series':
      return say(of<'organisation'>().name)
  }
}
