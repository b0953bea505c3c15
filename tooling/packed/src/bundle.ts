import { build } from 'esbuild'

/** Bundles a program of a project for browsers, minified. */
export async function bundle(code: string, project: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: project, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    write: false,
  })
  const [file] = outputFiles
  if (!file) throw new Error('Expected esbuild to write a file')
  return file.contents
}
