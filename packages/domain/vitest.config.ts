import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@torg/source'] },
  ssr: { resolve: { conditions: ['@torg/source'] } },
  test: {
    name: '@torg/domain',
    include: ['src/**/*.test.ts'],
    // Nothing here has state that a test could leave behind.
    isolate: false,
    testTimeout: 30_000,
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'] },
  },
})
