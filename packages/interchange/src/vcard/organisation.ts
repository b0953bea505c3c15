import type { Given } from '../context.ts'
import { line, uri } from '../ical/line.ts'
import type { Field } from '../losses/account.ts'
import { type Card, identityLines } from './identity.ts'
import { inLanguages } from './property.ts'

export function organisationLines(organisation: Field<Given<'organisation'>>, card: Card): string[] {
  const { reader } = card
  const name = organisation.get('name').carry()
  const names = [
    organisation.get('abbreviation'),
    ...(organisation.get('otherNames')?.items() ?? []).map((each) => each.get('name')),
  ]
  return [
    ...identityLines('organisation', organisation.get('id'), organisation.get('example'), card),
    line('KIND', 'org'),
    ...inLanguages('FN', name, reader),
    ...inLanguages('ORG', name, reader),
    ...names.flatMap((each, index) =>
      inLanguages('NICKNAME', each?.carry(), reader, { altid: String(index + 1) }),
    ),
    ...inLanguages('NOTE', organisation.get('description')?.carry(), reader),
    ...(organisation.get('languages')?.carry() ?? []).map((language, index) =>
      line('LANG', language, { PREF: String(Math.min(index + 1, 100)) }),
    ),
    ...(organisation.get('links')?.items() ?? []).flatMap((link) => {
      const href = link.get('href')?.carry()
      return href === undefined ? [] : [line('URL', uri(href))]
    }),
  ]
}
