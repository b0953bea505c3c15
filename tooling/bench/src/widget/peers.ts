import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/** One way to show events on somebody's page. `service` is the origin that scripts, styles and events come from. */
export type Peer = {
  name: string
  version: string
  script: string | Buffer
  style?: string
  /** What the page's author writes into it. */
  markup: (service: string) => string
  /** The page's own script, where there has to be one. */
  setup?: (service: string) => string
  /** A text that is there once the last event is shown. */
  last: string
}

const root = path.resolve(import.meta.dirname, '../../../..')

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(path.join(root, 'tooling/bench/node_modules', name, 'package.json'), 'utf8'))
    .version

/** A script for pages, minified, as the author of a page would bundle it. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const inPackage = (file: string) => readFileSync(path.join(root, 'tooling/bench/node_modules', file), 'utf8')

const torg = (name: string, file: string, attributes: string): Peer => ({
  name,
  version: JSON.parse(readFileSync(path.join(root, 'apps/widget/package.json'), 'utf8')).version,
  script: readFileSync(path.join(root, 'apps/widget/dist', file)),
  markup: (service) =>
    `<torg-events api="${service}" lang="en" limit="20" from="2026-12-03"${attributes}></torg-events>`,
  last: 'Seminar 20',
})

/** Those that are compared. The widget has to have been built. */
export async function peers(): Promise<Peer[]> {
  return [
    { name: 'The page alone', version: '', script: '', markup: () => '', last: 'Below' },
    torg('torg-events, list', 'events.js', ''),
    torg('torg-events, month and filters', 'events-full.js', ' layout="month" filters="q,kind"'),
    {
      name: 'FullCalendar, list',
      version: versionOf('fullcalendar'),
      script: await bundled(
        `import { Calendar } from 'fullcalendar'; import list from 'fullcalendar/list'; import theme from 'fullcalendar/themes/classic'
        globalThis.show = (place, events) => new Calendar(place, { plugins: [list, theme], initialView: 'listMonth', initialDate: '2026-12-03', events }).render()`,
      ),
      style: ['skeleton.css', 'themes/classic/theme.css', 'themes/classic/palette.css']
        .map((file) => inPackage(`fullcalendar/${file}`))
        .join('\n'),
      markup: () => '<div id="place"></div>',
      setup: (service) => `show(document.getElementById('place'), '${service}/feed')`,
      last: 'Seminar 20',
    },
    {
      name: 'FullCalendar, month',
      version: versionOf('fullcalendar'),
      script: await bundled(
        `import { Calendar } from 'fullcalendar'; import grid from 'fullcalendar/daygrid'; import theme from 'fullcalendar/themes/classic'
        globalThis.show = (place, events) => new Calendar(place, { plugins: [grid, theme], initialView: 'dayGridMonth', initialDate: '2026-12-03', events }).render()`,
      ),
      style: ['skeleton.css', 'themes/classic/theme.css', 'themes/classic/palette.css']
        .map((file) => inPackage(`fullcalendar/${file}`))
        .join('\n'),
      markup: () => '<div id="place"></div>',
      setup: (service) => `show(document.getElementById('place'), '${service}/feed')`,
      last: 'Seminar 20',
    },
    {
      name: 'EventCalendar, list',
      version: versionOf('@event-calendar/build'),
      script: inPackage('@event-calendar/build/dist/event-calendar.min.js'),
      style: inPackage('@event-calendar/build/dist/event-calendar.min.css'),
      markup: () => '<div id="place"></div>',
      setup: (service) =>
        `EventCalendar.create(document.getElementById('place'), { view: 'listMonth', date: '2026-12-03', eventSources: [{ url: '${service}/feed' }] })`,
      last: 'Seminar 20',
    },
    {
      name: 'add-to-calendar-button, one for each event',
      version: versionOf('add-to-calendar-button'),
      script: inPackage('add-to-calendar-button/dist/atcb.js'),
      markup: () => '<div id="place"></div>',
      setup: (service) =>
        `fetch('${service}/feed').then((answer) => answer.json()).then((events) => { for (const { title, start, end } of events) {
          const button = document.createElement('add-to-calendar-button')
          const all = { name: title, label: title, startDate: start.slice(0, 10), endDate: end.slice(0, 10), startTime: start.slice(11, 16), endTime: end.slice(11, 16), timeZone: 'Europe/Helsinki', options: "'Apple','Google'" }
          for (const name in all) button.setAttribute(name, all[name])
          document.getElementById('place').append(button) } })`,
      last: 'Seminar 20',
    },
    {
      name: 'cally, a month without events',
      version: versionOf('cally'),
      script: await bundled(`import 'cally'`),
      markup: () => '<calendar-date value="2026-12-03"><calendar-month></calendar-month></calendar-date>',
      last: '31',
    },
  ]
}
