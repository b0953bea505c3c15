import { escapeHtml } from '../snippet.ts'
import { drupal } from './drupal.ts'
import { sharepoint } from './sharepoint.ts'
import { wordpress } from './wordpress.ts'

/** A page of a publishing system, with what its editor has pasted into the article. */
export type Article = (pasted: string) => string

/** Articles as these systems produce them: their nesting, their classes, their habits; the words are our own. */
const articles: Record<string, Article> = { drupal, sharepoint, wordpress }

/** The page of one of these systems; `undefined` when there is no such system. */
export function articlePage(system: string, pasted: string): string | undefined {
  const article = Object.hasOwn(articles, system) ? articles[system] : undefined
  return (
    article &&
    `<!doctype html>
<html lang="sv" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(system)}</title>
<link rel="icon" href="/crest.svg">
<link rel="stylesheet" href="/${system}.css">
</head>
${article(pasted)}
</html>
`
  )
}
