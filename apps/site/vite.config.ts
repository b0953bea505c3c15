import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { compileMessages } from './messages/compile.ts'

// Here and not in a script, so that build, type check and tests of a fresh clone all find them.
await compileMessages()

export default defineConfig({
  // Packages of the workspace are read from their sources; a given list replaces vite's own.
  resolve: { conditions: ['@torg/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@torg/source', ...defaultServerConditions] } },
  plugins: [
    sveltekit({
      adapter: adapter(),
      // A page and its styles in one answer: on a slow line each file more is a round trip before anything is seen.
      inlineStyleThreshold: 20_000,
      // Root-relative: one page is served under three localised addresses.
      paths: { relative: false },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          // The rules in app.html by which browsers fetch a page while a reader is still about to ask for it.
          'script-src': ['self', 'sha256-jzL/1/GTulrXmexS7t+xwD6/mcoLbttEH/AZRIOv8OY='],
          'style-src': ['self'],
          'font-src': ['self'],
          'img-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  test: {
    name: '@torg/site',
    include: ['{src,messages,test}/**/*.test.ts'],
    globalSetup: 'test/setup.ts',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
