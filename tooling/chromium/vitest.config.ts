import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: '@torg/chromium', include: ['src/**/*.test.ts'] },
})
