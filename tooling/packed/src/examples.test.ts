import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { oldestPromised } from './oldest-node.ts'

// The oldest that the packages promise, and this one without what that one does not have.
const nodes = [
  {
    name: `Node ${oldestPromised()}`,
    program: inject('oldestNode'),
    options: ['--experimental-strip-types'],
  },
  { name: `Node ${process.versions.node}`, program: process.execPath, options: ['--no-harmony-temporal'] },
]

describe.each(nodes)('$name', ({ name, program, options }) => {
  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(program, [...options, ...args], {
      cwd: inject('project'),
      encoding: 'utf8',
    })
    return { status, lines: stdout.trimEnd().split(/\r?\n/), told: stderr.trimEnd().split('\n') }
  }

  test('a feed is validated, and what is wrong is told in Swedish with its line and place', () => {
    const { status, lines } = run('validate-a-feed.ts')
    expect(status).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/^rad 2 \/id: Förväntade ett id av små bokstäver .*; fick "Öppet möte"$/),
      'rad 2 /when/end: Förväntade ett slut som inte är före början; fick "2026-12-01T12:00"',
      expect.stringMatching(/^rad 3 \/title: Förväntade en text på minst ett språk/),
      'rad 3 /datum: "datum" hör inte hit: det finns inte i schemat',
      expect.stringMatching(/^rad 4 \/phones\/0\/number: Förväntade ett telefonnummer enligt E.164/),
    ])
  })

  test('a calendar is built, and what it cannot hold is told', () => {
    const { status, lines, told } = run('build-a-calendar.ts')
    expect(status).toBe(0)
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines).toContain('DTSTART;TZID=Europe/Helsinki:20261201T130000')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(told).toContainEqual(expect.stringMatching(/^natverk-2027-var: .*exact date/))
  })

  test.each([
    ['municipal-policy', '2022-03-31', ['certain', 'Sirpa Paatero']],
    ['technology-policy', '2022-03-31', ['certain', 'Timo Harakka']],
    ['technology-policy', '2022-04-01', ['certain', 'Mika Lintilä (the source does not state since when)']],
  ])('the chair for %s on %s is found', (matter, day, expected) => {
    expect(run('find-a-chair.ts', matter, day)).toMatchObject({ status: 0, lines: expected })
  })

  test('what is asked of municipalities is listed, strongest first', () => {
    const { status, lines } = run('list-asks.ts')
    expect(status).toBe(0)
    expect(lines.length).toBeGreaterThan(3)
    const order = ['binding', 'obliged', 'should', 'asked', 'urged', 'encouraged', 'wished']
    const ranks = lines.map((line) => order.indexOf(line.split(':')[0] ?? ''))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(ranks).not.toContain(-1)
  })

  test('Popolo becomes records, and a member who is not in the file is told', () => {
    const { status, lines, told } = run('convert-popolo.ts')
    expect(status).toBe(0)
    const records = lines.map((line) => JSON.parse(line))
    expect(records.map(({ kind }) => kind)).toEqual([
      'organisation',
      'person',
      'person',
      'membership',
      'membership',
    ])
    expect(records.at(-1).record).toMatchObject({ role: 'member', period: '2025-06-01/' })
    expect(told).toContainEqual(expect.stringMatching(/^\/memberships\/2/))
  })

  test('is what it says, and every entry of the packages can be loaded', () => {
    const project = inject('project')
    const entries = ['domain', 'interchange', 'client'].flatMap((name) => {
      const manifest = path.join(project, 'node_modules/@torg', name, 'package.json')
      const { exports } = JSON.parse(readFileSync(manifest, 'utf8'))
      return Object.keys(exports).map((entry) => `@torg/${name}${entry.slice(1)}`)
    })
    const modules = entries.filter((entry) => !/\.(?:json|jsonld)$|\*/.test(entry))
    const code = `
      const loaded = {}
      for (const entry of ${JSON.stringify(modules)}) loaded[entry] = Object.keys(await import(entry)).length
      console.log(process.versions.node, JSON.stringify(loaded), typeof Temporal)
    `
    writeFileSync(path.join(project, 'load.mjs'), code)
    const { status, lines } = run('load.mjs')
    expect(status).toBe(0)
    const [, version, loaded = '', temporal] = /^(\S+) (.*) (\S+)$/.exec(lines[0] ?? '') ?? []
    expect(`Node ${version}`).toBe(name)
    expect(temporal).toBe('undefined')
    expect(Object.keys(JSON.parse(loaded))).toEqual(modules)
    for (const [entry, count] of Object.entries(JSON.parse(loaded))) expect(count, entry).toBeGreaterThan(0)
  })
})
