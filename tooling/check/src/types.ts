import { checkPackage, type Package } from '@arethetypeswrong/core'

/**
 * Finds where the types of a packed package do not lead to what is there, for Node and for bundlers.
 * Packages here are modules only, so how older programs resolve them is not looked at; nor are files of data.
 */
export async function typeProblems(packed: Package): Promise<string[]> {
  const result = await checkPackage(packed)
  if (!result.types) return [`${packed.packageName}: expected types`]
  return result.problems.flatMap((problem) => {
    const entry = 'entrypoint' in problem ? problem.entrypoint : ''
    if (/\.\w+$/.test(entry)) return []
    if ('resolutionKind' in problem && /^node1(?:0|6-cjs)$/.test(problem.resolutionKind)) return []
    if ('resolutionOption' in problem && problem.resolutionOption === 'node10') return []
    const place = entry || ('fileName' in problem ? problem.fileName : '')
    return [`${packed.packageName} ${place}: ${problem.kind}`]
  })
}
