/** RFC 8288 links from a page of a list to its first and its next page; relative, so that they hold behind any proxy. */
export function pageLinks(url: string, next: string | undefined): string {
  const path = url.slice(url.indexOf('/', url.indexOf('//') + 2)).replaceAll(/[<>"]/g, encodeURIComponent)
  const [pathname = '', query = ''] = split(path)
  const others = query.split('&').filter((part) => part !== '' && !/^cursor(?:=|$)/.test(part))
  const link = (parts: readonly string[], rel: string) =>
    `<${pathname}${parts.length > 0 ? `?${parts.join('&')}` : ''}>; rel="${rel}"`
  const first = link(others, 'first')
  return next === undefined ? first : `${first}, ${link([...others, `cursor=${next}`], 'next')}`
}

function split(path: string): string[] {
  const at = path.indexOf('?')
  return at < 0 ? [path] : [path.slice(0, at), path.slice(at + 1)]
}
