import path from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

/** Where each app begins. */
export const apps = { react: 'main.tsx', vue: 'main.ts', svelte: 'main.ts' } as const
export type App = keyof typeof apps

const isApp = (name: string): name is App => Object.hasOwn(apps, name)
const built = new Map<App, Promise<string>>()

/** The script of an app that imports the package as its own users do; `undefined` when there is no such app. */
export function appScript(name: string): Promise<string> | undefined {
  if (!isApp(name)) return undefined
  const script = built.get(name) ?? make(name)
  built.set(name, script)
  return script
}

async function make(name: App): Promise<string> {
  const root = path.join(import.meta.dirname, name)
  const [result] = [
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      // As for production, whatever runs the build.
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      plugins: [
        vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
        svelte({ configFile: false }),
      ],
      build: {
        write: false,
        lib: { entry: path.join(root, apps[name]), formats: ['es'], fileName: name },
      },
    }),
  ].flat()
  const [file] = result && 'output' in result ? result.output : []
  if (!file) throw new Error(`Expected Vite to build the app ${name}`)
  return file.code
}
