import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: '@torg/check', include: ['src/**/*.test.ts'] },
})
