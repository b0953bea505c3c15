import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@torg/source'] },
  ssr: { resolve: { conditions: ['@torg/source'] } },
  test: { name: '@torg/bench', include: ['src/**/*.test.ts'] },
})
