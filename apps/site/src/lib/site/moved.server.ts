import { redirect } from '@sveltejs/kit'
import type { Lang } from '#lib/language/lang.ts'
import { linkTo } from '#lib/paths/link.ts'
import type { Section } from '#lib/paths/paths.ts'

/** Sends a reader who came by a former id on to the address that the record has now. */
export function leadOn(asked: string, found: { id: string }, lang: Lang, section: Section): void {
  if (found.id !== asked) redirect(308, linkTo(lang, section, found.id))
}
