import { spawnSync } from 'node:child_process'
import { expect, inject, test } from 'vitest'

function run(program: string, ...args: string[]) {
  // The packages promise to run on Node 22, which has no Temporal.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-harmony-temporal', program, ...args],
    {
      cwd: inject('project'),
      encoding: 'utf8',
    },
  )
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
