import { expect, test } from 'vitest'
import { addresses } from './addresses.ts'

const judge = (path: string, text: string) =>
  addresses({ packages: [], files: [{ path, text }] }, '/srv/torg')
const home = ['', 'home', 'kim', 'torg'].join('/')
const registry = ['https:', '', 'registry.example.org', ''].join('/')

test.each([
  ['README.md', `cd ${home}`, 'README.md holds a path of one machine'],
  ['README.md', 'cd /srv/torg/apps', 'README.md names the folder of this repository'],
  ['.npmrc', `registry=${registry}`, '.npmrc holds the address of a package registry'],
  [
    'pnpm-lock.yaml',
    'tarball: zod.tgz',
    'pnpm-lock.yaml holds an address; versions come from whichever registry is set',
  ],
])('finds in %s: %s', (path, text, problem) => {
  expect(judge(path, text)).toEqual([problem])
})

test.each([
  ['docs/sources.md', 'https://www.iana.org/assignments/language-subtag-registry/language-subtag-registry'],
  ['apps/site/src/a.ts', `href('/events/home/root')`],
  ['pnpm-lock.yaml', 'resolution: {integrity: sha512-abc}'],
])('accepts in %s: %s', (path, text) => {
  expect(judge(path, text)).toEqual([])
})
