import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: '@torg/tally', include: ['src/**/*.test.ts'] },
})
