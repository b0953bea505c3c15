import { AsyncLocalStorage } from 'node:async_hooks'
import { overwriteGetLocale } from '#lib/paraglide/runtime.js'
import type { Lang } from './lang.ts'

const current = new AsyncLocalStorage<Lang>()

overwriteGetLocale(() => current.getStore() ?? 'sv')

/** Runs one request in its language; requests that run meanwhile keep theirs. */
export const inLanguage = <T>(lang: Lang, run: () => T): T => current.run(lang, run)
