import { type Language, languages, municipality } from './municipality.ts'
import { element, escapeHtml, script, type Torg } from './snippet.ts'

/** The municipality's front page, with Torg's events between its news and its footer. */
export function municipalityPage(language: Language, torg: Torg): string {
  const words = municipality[language]
  const events = `${torg.site ?? torg.api}${torg.site ? words.eventsPath : '/v1/events.ics?from=today'}`
  const fallback = `<a href="${escapeHtml(events)}">${words.eventsLink}</a>`
  const page: Record<string, string> = torg.site
    ? { 'event-page': `${torg.site}${words.eventsPath}/{id}` }
    : {}
  const switches = languages
    .filter((other) => other !== language)
    .map((other) => `<a href="/${other}" lang="${other}" hreflang="${other}">${municipality[other].name}</a>`)
  const news = words.news.map(
    ({ date, title, text }) =>
      `<li><p class="when">${date}</p><h3><a href="#${date.slice(0, 2)}" id="${date.slice(0, 2)}">${title}</a></h3><p>${text}</p></li>`,
  )
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${words.name}</title>
<link rel="icon" href="/crest.svg">
<link rel="stylesheet" href="/style.css">
${script(torg)}
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
  <a class="home" href="/${language}"><img src="/crest.svg" alt="" width="44" height="52"><span>${words.name}</span></a>
  <p class="languages">${switches.join(' ')}</p>
  <nav><ul>${words.menu.map((item) => `<li><a href="#content">${item}</a></li>`).join('')}</ul></nav>
</header>
<main id="content">
  <section class="lead">
    <h1>${words.lead.title}</h1>
    <p>${words.lead.text}</p>
  </section>
  <section class="news">
    <h2>${words.newsTitle}</h2>
    <ul>${news.join('')}</ul>
  </section>
  <section class="events">
    <h2>${words.eventsTitle}</h2>
    <p>${words.eventsText}</p>
    ${element(torg, { limit: '5', ...page }, fallback)}
  </section>
</main>
<footer>
  <ul>${words.service.map((line) => `<li>${line}</li>`).join('')}</ul>
  <p>${words.footer}</p>
</footer>
`
}
