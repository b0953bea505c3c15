import { overwriteGetLocale } from '#lib/paraglide/runtime.js'
import { langOfPath } from '#lib/paths/paths.ts'

// The language switch loads a new page, so the first address holds for all that follow.
const lang = langOfPath(location.pathname) ?? 'sv'
overwriteGetLocale(() => lang)
