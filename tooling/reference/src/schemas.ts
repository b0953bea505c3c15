import * as z from 'zod'

type Part = z.core.JSONSchema.BaseSchema
type Defs = Record<string, Part | undefined>

const named = (ref: string) => ref.replace('#/$defs/', '')

/** What a value is, in a few words: `Link[]`, `"only" or "except"`. */
function kindOf(part: Part): string {
  if (part.$ref) return named(part.$ref)
  if (part.const !== undefined) return JSON.stringify(part.const)
  if (part.enum) return part.enum.map((value) => JSON.stringify(value)).join(' or ')
  if (part.type === 'array' && typeof part.items === 'object' && !Array.isArray(part.items))
    return `list of ${kindOf(part.items)}`
  const options = part.oneOf ?? part.anyOf
  if (options) return options.map((option) => kindOf(option as Part)).join(' or ')
  return String(part.type ?? 'any')
}

/** What a field says of itself, else what its schema says of itself. */
const meaning = ({ description, $ref = '' }: Part, defs: Defs) =>
  description ?? defs[named($ref)]?.description ?? ''

function rows(part: Part, defs: Defs): string[] {
  const required = new Set(part.required)
  return Object.entries(part.properties ?? {}).map(([name, field]) => {
    const shown = field as Part
    const says = meaning(shown, defs).replaceAll('|', '\\|')
    return `| \`${name}\`${required.has(name) ? '' : '?'} | ${kindOf(shown).replaceAll('|', '\\|')} | ${says} |`
  })
}

/** The fields of a schema as a table, one for each of its alternatives; nothing when it has no fields. */
export function fieldTables(schema: z.ZodType): string {
  const { $ref, $defs = {}, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  const own = ($ref ? $defs[named($ref)] : rest) as Part
  const options = own.oneOf ?? own.anyOf ?? [own]
  const tables = options
    .map((option) => rows(option as Part, $defs as Defs))
    .filter((lines) => lines.length > 0)
    .map((lines) => ['| field | is | says |', '| --- | --- | --- |', ...lines].join('\n'))
  if (tables.length > 0) return tables.join('\n\nor\n\n')
  return own.enum ? own.enum.map((value) => `\`${value}\``).join(', ') : ''
}
