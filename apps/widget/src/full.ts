import { Choices } from './choices/choices.ts'
import { TorgEventsElement } from './element/element.ts'
import type { Extension } from './element/extension.ts'
import type { Frame } from './element/shadow.ts'
import css from './full.css?inline'
import { Month } from './month/month.ts'

let sheet: CSSStyleSheet | undefined

function dress({ shadow }: Frame): void {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet)
}

function extension(host: HTMLElement, again: () => void): Extension {
  const [month, choices] = [new Month(host, again), new Choices(host, again)]
  return {
    ask: (question) => month.ask(choices.ask(question)),
    body: (list, view) => month.body(list, view) || choices.body(list, view),
    painted(frame, list, view) {
      dress(frame)
      choices.painted(frame, list, view)
      month.painted(frame, list, view)
    },
  }
}

TorgEventsElement.extend(extension)
TorgEventsElement.define()

// Where the smaller script was first, its element learns the rest, provided that it is of the same version.
const defined = customElements.get('torg-events') as Partial<typeof TorgEventsElement> | undefined
if (defined !== TorgEventsElement && defined?.version === TorgEventsElement.version) {
  defined.extend?.(extension)
  for (const element of document.querySelectorAll('torg-events')) element.attributeChangedCallback()
}
