/**
 * An error as it may stand in a log: of which kind, and where it came from, but without what stands in quotation marks.
 * There databases and parsers repeat what they were given, which can be anybody's name or address.
 */
export function withoutContent(error: unknown): string {
  if (!(error instanceof Error)) return `Something of type ${typeof error} was thrown`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const message = error.message.replace(/["'`“][\s\S]*["'`”]/, '"…"')
  const frames = /(?:\n {4}at .*)+/.exec(error.stack ?? '')?.[0] ?? ''
  return `${error.name}${code}: ${message}${frames}`
}
