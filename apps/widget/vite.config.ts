import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vite'
import { shorten } from './build/shorten.ts'

const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'package.json'), 'utf8'))

/** The files for pages. */
const pages: Record<string, string> = { 'events.js': 'src/define.ts', 'events-full.js': 'src/full.ts' }

/**
 * `vite build --mode events.js` makes a file for pages, and `--mode events-full.js` the larger one; `--mode npm` the modules
 * for bundlers.
 */
export default defineConfig(({ mode }) => ({
  plugins: pages[mode] ? [shorten()] : [],
  define: { TORG_WIDGET_VERSION: JSON.stringify(version) },
  build: {
    target: 'es2022',
    cssTarget: 'chrome123',
    emptyOutDir: mode === 'npm',
    lib: pages[mode]
      ? { entry: pages[mode], formats: ['iife'], name: 'torg', fileName: () => mode }
      : {
          entry: {
            index: 'src/index.ts',
            define: 'src/define.ts',
            full: 'src/full.ts',
            server: 'src/server/index.ts',
            react: 'src/frameworks/react.ts',
            vue: 'src/frameworks/vue.ts',
            svelte: 'src/frameworks/svelte.ts',
          },
          formats: ['es'],
        },
    minify: pages[mode] !== undefined,
    reportCompressedSize: false,
  },
}))
