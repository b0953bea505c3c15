import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: '@torg/start', include: ['src/**/*.test.ts'] },
})
