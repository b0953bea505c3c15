import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: '@torg/postgres', include: ['src/**/*.test.ts'], globalSetup: ['./src/setup.ts'] },
})
