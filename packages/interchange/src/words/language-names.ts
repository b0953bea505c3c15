/** Names languages in a language; a tag that nobody has a name for stands for itself. */
export function languageNames(inLanguage: string): (tag: string) => string {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' })
  return (tag) => names.of(tag) ?? tag
}
