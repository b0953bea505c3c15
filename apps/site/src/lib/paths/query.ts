/** `?kind=seminar&q=…` of the parameters that have a value; nothing when none has. */
export function queryOf(values: Record<string, string | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) search.set(name, value)
  const text = search.toString()
  return text && `?${text}`
}
