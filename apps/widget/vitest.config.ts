import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { TORG_WIDGET_VERSION: '"0.0.0"' },
  resolve: { conditions: ['@torg/source'] },
  ssr: { resolve: { conditions: ['@torg/source'] } },
  test: {
    name: '@torg/widget',
    include: ['src/**/*.test.ts', 'browser/**/*.test.ts', 'build/**/*.test.ts'],
    globalSetup: 'build/setup.ts',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
