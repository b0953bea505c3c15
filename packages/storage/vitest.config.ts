import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@torg/source'] },
  ssr: { resolve: { conditions: ['@torg/source'] } },
  test: {
    name: '@torg/storage',
    include: ['src/**/*.test.ts'],
    globalSetup: ['@torg/postgres/setup', './src/testing/setup.ts'],
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
})
