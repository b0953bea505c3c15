/** The address with another cursor, or without one: relative, so that it holds behind any proxy. */
function withCursor(url: string, cursor: string | undefined): string {
  const { pathname, searchParams } = new URL(url)
  searchParams.delete('cursor')
  if (cursor !== undefined) searchParams.set('cursor', cursor)
  const query = searchParams.toString()
  return query ? `${pathname}?${query}` : pathname
}

/** RFC 8288 links from a page of a list to its first and its next page. */
export const pageLinks = (url: string, next: string | undefined): string =>
  [
    `<${withCursor(url, undefined)}>; rel="first"`,
    ...(next === undefined ? [] : [`<${withCursor(url, next)}>; rel="next"`]),
  ].join(', ')
