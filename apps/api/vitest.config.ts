import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@torg/source'] },
  ssr: { resolve: { conditions: ['@torg/source'] } },
  test: {
    name: '@torg/api',
    include: ['{src,cluster}/**/*.test.ts'],
    globalSetup: ['@torg/postgres/setup', '@torg/storage/testing/setup'],
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
})
