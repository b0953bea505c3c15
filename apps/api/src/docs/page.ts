import { Problem } from '@torg/domain/queries'
import { html } from 'hono/html'
import { english } from '../problems/english.ts'
import { statuses } from '../problems/problem.ts'
import type { Endpoint, Parameter } from './endpoints.ts'
import { htmlPage } from './html-page.ts'

/** The reference of the API as one page. */
export function referencePage({
  server,
  endpoints,
}: {
  server: string
  endpoints: readonly Endpoint[]
}): string {
  const groups = Map.groupBy(endpoints, ({ group }) => group)
  return htmlPage(
    'Torg API',
    html`<a class="skip" href="#reference">Skip to the reference</a>
<header>
<h1>Torg API</h1>
<p class="lead">Organisations, programmes, events and contacts of public bodies: published once, readable by any program. Reading needs no key; writing does.</p>
<p><code class="base">${server}/v1</code> <a href="/openapi.json">OpenAPI 3.1 document</a></p>
</header>
<div class="layout">
<nav aria-label="Contents"><div><ul>
<li><a href="#how">How it works</a></li>
${[...groups.keys()].map((group) => html`<li><a href="#${group}">${group}</a></li>`)}
<li><a href="#problems">Problems</a></li>
</ul></div></nav>
<main id="reference">
${howItWorks}
${[...groups].map(
  ([group, members]) => html`<section id="${group}" aria-labelledby="${group}-heading">
<h2 id="${group}-heading">${group}</h2>
${members.map((endpoint) => describe(endpoint, server))}
</section>`,
)}
${problems}
</main>
</div>
<footer>Torg is open source, under the MIT licence.</footer>`,
  )
}

const howItWorks = html`<section id="how" aria-labelledby="how-heading">
<h2 id="how-heading">How it works</h2>
<p><strong>Pages.</strong> A list answers <code>items</code> and <code>next</code>. Give <code>next</code> as <code>cursor</code>, with the same other parameters, until it is <code>null</code>; or follow the <code>Link</code> header. Pages stay right while records come and go.</p>
<p><strong>Languages.</strong> A text is a map from language tag to text. With <code>lang=sv,fi;q=0.8</code> each text comes in one language, the best that it has; the tag tells which, and <code>Content-Language</code> tells all that occur. Accept-Language chooses the language of problems only: browsers send it unasked.</p>
<p><strong>Time.</strong> <code>from</code> and <code>to</code> take <code>now</code>, <code>today</code>, a day, or a moment with its offset. <code>now</code> is rounded down to the minute. An event without an hour has none in the answer either.</p>
<p><strong>Formats.</strong> After a list or an id, or by <code>Accept</code>: <code>.jsonld</code> (schema.org), <code>.ttl</code> and <code>.rdf.jsonld</code> (CPOV, CPEV, ORG), <code>.csv</code>; for events <code>.ics</code>, any list of them being a calendar that can be subscribed to; for organisations, people and contacts <code>.vcf</code>; <code>.atom</code> for what is dated. <a href="/catalog.jsonld">The catalogue</a> is DCAT-AP.</p>
<p><strong>Views.</strong> <code>fields=name,when</code> leaves those fields and the id. <code>include=organisation</code> brings what the records mention, once each: <code>included.organisations</code> has it by the id that is mentioned.</p>
<p><strong>The past.</strong> <code>known=2026-11-20T12:00Z</code> answers a list or a record as it was known then, and <code>on=2022-05-01</code> asks what was in force on a day. <code>/history</code> after an id tells who changed what, when and why, as JSON Patch.</p>
<p><strong>Limits.</strong> Where <code>RateLimit</code> stands in an answer, it says how much you may ask yet. After a 429 wait as long as <code>Retry-After</code> says.</p>
<p><strong>Writing.</strong> Send the key of your organisation as <code>Authorization: Bearer torg_…</code>. What you change you must have seen: send its <code>ETag</code> as <code>If-Match</code>, or <code>If-None-Match: *</code> for a new record. Say why with <code>reason</code> or <code>X-Reason</code>.</p>
<p><strong>Copies.</strong> Answers carry a strong <code>ETag</code>; send it back as <code>If-None-Match</code>, and an unchanged answer is a 304. To hold a copy of everything, take <a href="/v1/dump.ndjson">the dump</a> and follow <a href="#changes">the change feed</a>.</p>
</section>`

const describe = (
  { id, method, needsKey, path, summary, description, parameters, example }: Endpoint,
  server: string,
) => html`
<article id="${id}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${summary}</h3>
<p class="path"><b>${method}</b>${path.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? html`<i>${part}</i>` : part))}${needsKey ? html` <span class="need">with a key</span>` : ''}</p>
${description === '' ? '' : html`<p>${description}</p>`}
${example === undefined ? '' : html`<pre tabindex="0"><code>curl '${server}${example}'</code></pre><p><a href="${example}">Try it</a></p>`}
${parameters.length === 0 ? '' : html`<details><summary>${parameters.length} parameters</summary>${table(parameters)}</details>`}
</article>`

const table = (parameters: readonly Parameter[]) => html`<div class="scroll"><table>
<thead><tr><th scope="col">Name</th><th scope="col">What it does</th><th scope="col">Example</th></tr></thead>
<tbody>${parameters.map(
  ({ name, required, description, values, several, example }) => html`<tr>
<th scope="row">${name}${required ? html`<span class="need">required</span>` : ''}</th>
<td><p>${description}${several ? ' (several, parted by commas)' : ''}</p>${values.length === 0 ? '' : html`<p class="values">${values.join(' · ')}</p>`}</td>
<td><code>${example}</code></td>
</tr>`,
)}</tbody></table></div>`

const problems = html`<section id="problems" aria-labelledby="problems-heading">
<h2 id="problems-heading">Problems</h2>
<p>What cannot be answered is told as <code>application/problem+json</code> (RFC 9457), in Swedish, Finnish or English by <code>lang</code> or Accept-Language. <code>code</code> is for programs; <code>errors</code> says of each parameter what was expected and what was received.</p>
<div class="scroll"><table>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>
<tbody>${Problem.shape.code.options.map(
  (code) =>
    html`<tr id="problem-${code.replaceAll('_', '-')}"><th scope="row">${code}</th><td>${statuses[code]}</td><td>${english.titles[code]}</td></tr>`,
)}</tbody></table></div>
</section>`
