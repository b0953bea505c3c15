import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/losses/index.ts',
    'src/ical/index.ts',
    'src/ical-reader/index.ts',
    'src/calendar-links/index.ts',
    'src/schema-org/index.ts',
    'src/vcard/index.ts',
    'src/atom/index.ts',
    'src/csv/index.ts',
  ],
  format: 'esm',
  target: 'es2023',
  clean: true,
})
