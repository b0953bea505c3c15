import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@torg/source'] },
  ssr: { resolve: { conditions: ['@torg/source'] } },
  test: { name: '@torg/demo-data', include: ['src/**/*.test.ts'], testTimeout: 30_000 },
})
