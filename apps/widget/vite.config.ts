import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vite'

const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'package.json'), 'utf8'))

/** `vite build` makes the one file for pages, `vite build --mode npm` the modules for bundlers. */
export default defineConfig(({ mode }) => ({
  define: { TORG_WIDGET_VERSION: JSON.stringify(version) },
  build: {
    target: 'es2022',
    cssTarget: 'chrome123',
    emptyOutDir: mode === 'npm',
    lib:
      mode === 'npm'
        ? {
            entry: { index: 'src/index.ts', define: 'src/define.ts', server: 'src/server/index.ts' },
            formats: ['es'],
          }
        : { entry: 'src/define.ts', formats: ['iife'], name: 'torg', fileName: () => 'events.js' },
    minify: mode !== 'npm',
    reportCompressedSize: false,
  },
}))
