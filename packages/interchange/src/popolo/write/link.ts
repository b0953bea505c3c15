import type { Identifier, Link } from '@torg/domain/values'
import type { Field } from '../../losses/account.ts'
import type { PopoloObject } from '../document.ts'
import { writeText } from '../text.ts'

/** Links that lead somewhere, with their titles as notes. */
export const writeLinks = (links: Field<Link[]> | undefined, language: string): PopoloObject[] =>
  (links?.items() ?? []).flatMap((link) => {
    const href = link.get('href')
    return href ? [{ url: href.carry(), ...writeText('note', link.get('title'), language) }] : []
  })

export const writeIdentifiers = (identifiers: Field<Identifier[]> | undefined): PopoloObject[] =>
  (identifiers?.items() ?? []).map((identifier) => ({
    scheme: identifier.get('scheme').carry(),
    identifier: identifier.get('value').carry(),
  }))
