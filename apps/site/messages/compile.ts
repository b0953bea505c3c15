import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compile } from '@inlang/paraglide-js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Compiles the messages to functions that the site imports as `#lib/paraglide/messages.js`. */
export async function compileMessages(): Promise<void> {
  await compile({
    project: here('../project.inlang'),
    outdir: here('../src/lib/paraglide'),
    // The language is in the path and nowhere else: no cookie, no local storage.
    strategy: ['baseLocale'],
    isServer: 'import.meta.env.SSR',
    emitReadme: false,
    emitPrettierIgnore: false,
    emitGitIgnore: false,
  })
  // Inlang notes here when it last ran; nothing reads it.
  await rm(here('../project.inlang/cache'), { recursive: true, force: true })
}
