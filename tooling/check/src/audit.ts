import { spawnSync } from 'node:child_process'

type Advisory = {
  id?: number | string
  github_advisory_id?: string
  module_name: string
  severity: string
  title: string
  patched_versions?: string
}

/** What an audit answers, as far as it is read. */
export type Report = { advisories: Record<string, Advisory> }

/** An advisory that does not concern us, for a reason, until somebody has to look at it again. */
export type Exception = { advisory: string; until: string; reason: string }

const exceptions: Exception[] = []

const grave = new Set(['high', 'critical'])

/**
 * Asks the registry for known faults of what the published packages and the apps bring along.
 * A registry that does not answer such questions, or none at all, fails nothing, and it is said that nothing was asked.
 */
export function audit(root: string, note: (text: string) => void): string[] {
  const { stdout, stderr, error } = spawnSync('npx -y pnpm@12.21.0 audit --prod --json', {
    shell: true,
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  const report = read(stdout)
  if (report) return judge(report, exceptions, new Date().toISOString().slice(0, 10))
  const told = `${stdout}${stderr}`
  const why = error ?? /responded with \d+/.exec(told) ?? /ERR_PNPM_\w+/.exec(told) ?? 'no report'
  note(`not audited: the registry did not tell of advisories (${why})`)
  return []
}

function read(text: string): Report | undefined {
  try {
    const report: unknown = JSON.parse(text)
    const found = typeof report === 'object' && report !== null && 'advisories' in report
    return found ? (report as Report) : undefined
  } catch {
    return undefined
  }
}

/** What has to be done about a report, and about exceptions whose day has come. */
export function judge({ advisories }: Report, excepted: readonly Exception[], today: string): string[] {
  const found = Object.entries(advisories).map(([key, advisory]) => ({
    ...advisory,
    name: advisory.github_advisory_id ?? String(advisory.id ?? key),
  }))
  const late = excepted.filter(({ until }) => until < today)
  return [
    ...late.map(({ advisory, until }) => `The exception for ${advisory} ended on ${until}: look at it again`),
    ...found
      .filter(
        ({ severity, name }) => grave.has(severity) && !excepted.some(({ advisory }) => advisory === name),
      )
      .map(
        ({ name, module_name, severity, title, patched_versions }) =>
          `${module_name}: ${title} (${severity}, ${name}); mended in ${patched_versions || 'no version yet'}`,
      ),
  ]
}
