import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/values/index.ts',
    'src/organisations/index.ts',
    'src/contacts/index.ts',
    'src/programmes/index.ts',
    'src/events/index.ts',
    'src/records/index.ts',
    'src/messages/index.ts',
    'src/queries/index.ts',
  ],
  format: 'esm',
  target: 'es2023',
  clean: true,
})
