/** The style of the pages that the API shows to people. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f5f0, #10181a);
  --sunk: light-dark(#ebe9e0, #0a1113);
  --ink: light-dark(#15201f, #ece9df);
  --soft: light-dark(#434e4b, #b9bfb8);
  --hairline: light-dark(#cac8bb, #324043);
  --lake: light-dark(#0b4a6f, #93cbec);
  --lingon: light-dark(#9a1230, #ff9ca6);
  --mono: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace;
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.55 ui-sans-serif, system-ui, sans-serif;
}
a { color: var(--lake); text-underline-offset: .2em }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid var(--lake); outline-offset: 3px }
code, pre { font-family: var(--mono); font-size: .9em }
.skip { position: absolute; left: -100vw }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem }
header, main, nav, footer { padding-inline: clamp(1rem, 4vw, 3.5rem) }
header { padding-block: 3rem 2rem; border-bottom: 1px solid var(--ink) }
h1, h2, h3 { font-family: ui-serif, "Iowan Old Style", Palatino, Georgia, serif; line-height: 1.15; font-weight: 600; text-wrap: balance }
h1 { font-size: clamp(2.2rem, 1.6rem + 2.6vw, 3.6rem); margin: 0 0 1rem; letter-spacing: -.01em }
h2 { font-size: 1.9rem; margin: 0 0 .5rem }
h2::first-letter, nav a::first-letter { text-transform: uppercase }
h3 { font-size: 1.2rem; margin: 0 0 .25rem }
p { max-width: 66ch; margin: 0 0 .8rem }
.lead { font-size: 1.2rem; color: var(--soft) }
.base { display: inline-block; margin: .5rem 1.5rem .5rem 0 }
.layout { display: grid; grid-template-columns: minmax(0, 1fr) }
nav { padding-block: 1.5rem }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
nav a { display: inline-block; padding-block: .3rem }
main section { padding-block: 2.5rem; border-top: 1px solid var(--hairline) }
article { padding-block: 1.5rem }
article + article { border-top: 1px dotted var(--hairline) }
.path { font-family: var(--mono); overflow-wrap: anywhere }
.path b { color: var(--lake); font-weight: 700; margin-inline-end: .6em }
.path i { color: var(--lingon); font-style: normal }
pre { background: var(--sunk); padding: .9rem 1.1rem; margin: .8rem 0; overflow-x: auto; border-inline-start: 3px solid var(--lake) }
details { margin: .8rem 0 }
summary { cursor: pointer; padding-block: .3rem; color: var(--lake) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .95rem }
th, td { text-align: start; vertical-align: top; padding: .55rem 1.2rem .55rem 0; border-bottom: 1px solid var(--hairline) }
thead th { color: var(--soft); font-weight: 400; font-size: .85rem }
tbody th { font-family: var(--mono); font-weight: 600; white-space: nowrap }
td p { margin: 0 }
.values { color: var(--soft); font-size: .88rem; overflow-wrap: anywhere }
.need { color: var(--lingon); font: .85rem ui-sans-serif, system-ui, sans-serif; display: block }
footer { padding-block: 2rem; border-top: 1px solid var(--ink); color: var(--soft) }
@media (min-width: 62rem) {
  .layout { grid-template-columns: 14rem minmax(0, 60rem); }
  nav { border-inline-end: 1px solid var(--hairline) }
  nav div { position: sticky; top: 1.5rem }
  nav ul { display: block }
  main > section:first-child { border-top: 0 }
}
@media print { nav, .skip { display: none } details::details-content { content-visibility: visible; block-size: auto } }
`
