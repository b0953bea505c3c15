const mostKnown = 500

/** Names languages in a language; a tag that nobody has a name for stands for itself. */
export function languageNames(inLanguage: string): (tag: string) => string {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' })
  const known = new Map<string, string>()
  return (tag) => {
    const name = known.get(tag) ?? names.of(tag) ?? tag
    if (known.size < mostKnown) known.set(tag, name)
    return name
  }
}
