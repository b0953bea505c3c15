/**
 * As strict as a policy gets. Only the two lines with Torg's origin are there for the widget: it needs no style, no
 * inline script, no image and no trusted type.
 */
export function policy(api: string): string {
  const { origin } = new URL(api)
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
