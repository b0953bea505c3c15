// A spreadsheet takes a cell that begins so for a formula: https://owasp.org/www-community/attacks/CSV_Injection
const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
const guarded = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** A text as a cell that no spreadsheet takes for a formula, quoted as RFC 4180 asks. */
export function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text that `cell` wrote: without the apostrophe that guards a formula. */
export const uncell = (text: string): string => (guarded.test(text) ? text.slice(1) : text)

/** Rows as RFC 4180: commas, CRLF at each end. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
