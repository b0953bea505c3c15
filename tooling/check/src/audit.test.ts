import { expect, test } from 'vitest'
import { judge, type Report } from './audit.ts'

const report: Report = {
  advisories: {
    1: {
      github_advisory_id: 'GHSA-aaaa',
      module_name: 'left',
      severity: 'critical',
      title: 'Runs what it reads',
      patched_versions: '>=2.0.1',
    },
    2: { id: 2, module_name: 'right', severity: 'high', title: 'Never ends', patched_versions: '' },
    3: { id: 3, module_name: 'middle', severity: 'moderate', title: 'Is slow' },
  },
}

test('what is grave is told with the version that mends it', () => {
  expect(judge(report, [], '2026-11-22')).toEqual([
    'left: Runs what it reads (critical, GHSA-aaaa); mended in >=2.0.1',
    'right: Never ends (high, 2); mended in no version yet',
  ])
})

test('an exception holds until its day', () => {
  const excepted = [{ advisory: 'GHSA-aaaa', until: '2026-12-31', reason: 'never given foreign input' }]
  expect(judge(report, excepted, '2026-12-31')).toEqual([expect.stringContaining('right')])
  expect(judge(report, excepted, '2027-01-01')).toEqual([
    'The exception for GHSA-aaaa ended on 2026-12-31: look at it again',
    expect.stringContaining('right'),
  ])
})

test('nothing found is nothing to do', () => {
  expect(judge({ advisories: {} }, [], '2026-11-22')).toEqual([])
})
