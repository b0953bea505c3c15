import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: '@torg/build', include: ['src/**/*.test.ts'] },
})
