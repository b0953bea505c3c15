import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'

test.each(['domain', 'interchange', 'client'])('what the README of %s links to is in the package', (name) => {
  const folder = path.join(inject('project'), 'node_modules/@torg', name)
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8')
  const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link)
  const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(path.join(folder, link)))
  expect(missing).toEqual([])
})
