import type { ProgressStatus } from '@torg/domain/programmes'

/** https://www.opengovpartnership.org/glossary/completion/ */
const words: Record<ProgressStatus, string> = {
  'no-evidence': 'No Evidence Available',
  'not-started': 'Not Started',
  limited: 'Limited',
  substantial: 'Substantial',
  complete: 'Complete',
}

export const sayCompletion = (status: ProgressStatus): string => words[status]

/** The step that a cell names: `Substantial`, `Completed`, `not started`. */
export function completionOf(cell: string): ProgressStatus | undefined {
  const said = cell.trim().toLowerCase()
  const steps = Object.keys(words) as ProgressStatus[]
  return steps.find(
    (step) =>
      [words[step].toLowerCase(), step].includes(said) || (step === 'complete' && said === 'completed'),
  )
}
