import { EventKind, PublicEvent } from '@torg/domain/events'
import { Id, LanguageTag } from '@torg/domain/values'
import { z } from 'zod'
import { langs } from '#lib/language/lang.ts'

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => value || undefined, schema.optional())

const Colour = z.string().regex(/^#[\da-f]{6}$/i)

/** What an editor chooses, as it stands in the address: attributes of the widget, and colours. */
export const Settings = z.object({
  lang: optional(z.enum(langs)),
  kind: optional(EventKind),
  municipality: optional(z.string().trim().max(100)),
  organisation: optional(Id),
  programme: optional(Id),
  language: optional(LanguageTag),
  attendance: optional(PublicEvent.shape.attendance.unwrap()),
  layout: z.preprocess((value) => value || 'list', z.enum(['list', 'cards', 'month'])),
  limit: z.preprocess((value) => value || '10', z.coerce.number().int().min(1).max(50)),
  'heading-level': z.preprocess((value) => value || '3', z.enum(['2', '3', '4', '5', '6'])),
  choices: optional(z.literal('on')),
  scheme: optional(z.enum(['light', 'dark'])),
  colours: optional(z.literal('own')),
  accent: optional(Colour),
  text: optional(Colour),
  surface: optional(Colour),
})
export type Settings = z.infer<typeof Settings>

/** What a reader may search and narrow down by, where an editor lets them. */
const shownFilters = 'q kind municipality period'

/** The query by which the API makes the snippets of these settings. */
export function snippetQuery(settings: Settings, lang: string): Record<string, string | undefined> {
  const { choices, colours, accent, text, surface, limit, layout, lang: chosen = lang, ...rest } = settings
  const level = rest['heading-level']
  return {
    ...rest,
    lang: chosen,
    limit: String(limit),
    layout: layout === 'list' ? undefined : layout,
    'heading-level': level === '3' ? undefined : level,
    filters: choices && shownFilters,
    ...(colours ? { accent, text, surface } : {}),
  }
}
