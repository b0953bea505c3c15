import { overwriteGetLocale } from '#lib/paraglide/runtime.js'
import { readMomentFrom } from '#lib/paths/moment.ts'
import { langOfPath } from '#lib/paths/paths.ts'
import { page } from '$app/state'

// The language switch loads a new page, so the first address holds for all that follow.
const lang = langOfPath(location.pathname) ?? 'sv'
overwriteGetLocale(() => lang)
readMomentFrom(() => page.data.known?.at)
