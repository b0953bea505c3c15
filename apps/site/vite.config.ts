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
      // Root-relative: one page is served under three localised addresses.
      paths: { relative: false },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute that Kit writes itself, on its announcer of page changes.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
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
