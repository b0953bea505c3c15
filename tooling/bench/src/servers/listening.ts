import type { ChildProcess } from 'node:child_process'

/** The address that a server tells on its standard output, by the first group of a pattern, once it listens. */
export const addressToldBy = (child: ChildProcess, name: string, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const [, found] = pattern.exec(out) ?? []
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`The ${name} ended with code ${code}.`)))
  })
