import { gzipSync } from 'node:zlib'
import { bundle } from './bundle.ts'

/** Bytes of a program of a project, minified and compressed as servers send it. */
export const compressed = async (code: string, project: string): Promise<number> =>
  gzipSync(await bundle(code, project), { level: 9 }).byteLength
