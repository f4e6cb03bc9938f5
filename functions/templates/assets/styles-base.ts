/** Colours, type, page frame. Eight-pixel rhythm; hairlines instead of boxes; one accent, one alert colour. */
export const baseStyles = `
:root {
  color-scheme: light;
  --paper: #f7f3ec;
  --raised: #fcfaf6;
  --ink: #1f1c18;
  --ink-soft: #5f584e;
  --hairline: #ddd5c8;
  --control: #877d6e;
  --alert: #8f2f22;
  --line: var(--accent);
  --focus: color-mix(in oklab, var(--accent) 65%, var(--ink));
  --gutter: clamp(1.25rem, 4.5vw, 4rem);
  --serif: "EB Garamond", "Iowan Old Style", Garamond, Georgia, serif;
  --sans: "Source Sans 3", "Gill Sans", "Segoe UI", system-ui, sans-serif;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: var(--paper); }
body {
  margin: 0;
  min-height: 100vh;
  display: flex;
  flex-direction: column;
  background: var(--paper);
  color: var(--ink);
  font: 400 1.125rem/1.6 var(--sans);
  font-feature-settings: "kern", "liga";
  text-rendering: optimizeLegibility;
  -webkit-font-smoothing: antialiased;
  overflow-wrap: break-word;
}
h1, h2, h3 { font-family: var(--serif); font-weight: 400; line-height: 1.15; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(2.1rem, 1.5rem + 2.6vw, 3.25rem); letter-spacing: -0.005em; }
h2 { font-size: 1.65rem; line-height: 1.25; }
h3 { font-size: 1.3rem; line-height: 1.3; }
p { margin: 0 0 1rem; max-width: 66ch; text-wrap: pretty; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 1px; text-underline-offset: 0.22em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; }
:focus:not(:focus-visible) { outline: none; }
hr { border: 0; border-top: 1px solid var(--hairline); margin: 2.5rem 0; }
time, .together { white-space: nowrap; }
.skip { position: absolute; left: -999rem; top: 0; padding: 0.75rem 1.25rem; background: var(--ink); color: var(--paper); z-index: 1; }
.skip:focus { left: 0; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lede { font-family: var(--serif); font-size: 1.4rem; line-height: 1.45; max-width: 34em; margin: 1.25rem 0 0; }
.soft { color: var(--ink-soft); }
.small { font-size: 0.95rem; line-height: 1.5; }
.eyebrow { margin: 0 0 1rem; font-size: 0.95rem; letter-spacing: 0.04em; color: var(--ink-soft); }

.masthead { padding: 1.5rem var(--gutter) 0; }
.masthead-inner { position: relative; max-width: 72rem; margin: 0 auto; padding-bottom: 1.5rem; border-bottom: 1px solid var(--hairline); text-align: center; }
.brand { display: inline-block; text-decoration: none; font-family: var(--serif); line-height: 1.2; }
.mark { display: block; margin: 0 auto 0.35rem; font-size: 1.9rem; line-height: 1; color: color-mix(in oklab, var(--line) 72%, var(--ink)); }
.house-name { display: block; font-size: 1.2rem; letter-spacing: 0.14em; text-indent: 0.14em; }
.language { position: absolute; right: 0; top: 0.1rem; margin: 0; font-size: 0.95rem; }
.language a { display: inline-block; padding: 0.35rem 0.25rem; }
main { flex: 1; width: 100%; max-width: calc(72rem + 2 * var(--gutter)); margin: 0 auto; padding: clamp(2.5rem, 6vw, 5rem) var(--gutter) clamp(3rem, 8vw, 6rem); }
main:focus { outline: none; }
.statement { margin-top: 0; }
.lede + .quote, h1 + .quote { margin-top: 1.5rem; }
h1 + .soft { margin-top: 0.6rem; }
.letter { max-width: 43rem; }
.colophon { padding: 0 var(--gutter) 2rem; color: var(--ink-soft); font-size: 0.95rem; }
.colophon-inner { max-width: 72rem; margin: 0 auto; padding-top: 1.25rem; border-top: 1px solid var(--hairline); display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; justify-content: space-between; }
.colophon p { margin: 0; }

.split { display: grid; gap: 3rem; }
.section { margin-top: 3rem; }
.section > h2 { margin-bottom: 1.25rem; }
.section > h2 + p { margin-top: -0.5rem; }
@media (min-width: 60rem) {
  .split-wide { grid-template-columns: minmax(0, 42rem) minmax(20rem, 1fr); gap: clamp(3rem, 6vw, 6rem); }
  .split-file { grid-template-rows: auto 1fr; row-gap: 3rem; }
  .split-file > * { grid-column: 1; }
  .split-file > aside { grid-column: 2; grid-row: 1 / 3; }
  .split-form { grid-template-columns: minmax(0, 19rem) minmax(0, 42rem); grid-template-rows: auto 1fr; gap: 0 clamp(4rem, 8vw, 8rem); }
  .split-form > form { grid-column: 2; grid-row: 1 / 3; }
  .split-form > .steps { grid-column: 1; grid-row: 2; align-self: start; }
}
.steps { list-style: none; margin: 2rem 0 0; padding: 0; counter-reset: step; }
.steps li { counter-increment: step; position: relative; padding: 0.9rem 0 0.9rem 2.25rem; border-top: 1px solid var(--hairline); }
.steps li::before { content: counter(step); position: absolute; left: 0; top: 0.72rem; font: italic 400 1.35rem/1.3 var(--serif); color: var(--ink-soft); }
.facts { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: 0; margin: 0; }
.facts > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; gap: 2rem; padding: 0.6rem 0; border-top: 1px solid var(--hairline); }
.facts dt { color: var(--ink-soft); }
.facts dd { margin: 0; }
@media (max-width: 30rem) {
  .facts { grid-template-columns: minmax(0, 1fr); }
  .facts > div { gap: 0; }
  time { white-space: normal; }
  .public .language { position: static; margin-top: 0.5rem; }
}
.quote { margin: 0; padding: 0.25rem 0 0.25rem 1.75rem; border-left: 1px solid var(--line); font-family: var(--serif); font-size: 1.4rem; line-height: 1.5; white-space: pre-line; max-width: 34em; }
.section-note { margin-top: 1rem; }
.offer { padding: 1.5rem 0; border-top: 1px solid var(--hairline); }
.offer:first-of-type { margin-top: 1.5rem; }
.offer h3 { margin-bottom: 0.35rem; }
.narrow { max-width: 34rem; }
.script { white-space: pre-line; font-family: var(--serif); font-size: 1.2rem; line-height: 1.5; }
.advisor-name { margin: 0 0 0.25rem; font: 400 1.75rem/1.2 var(--serif); }

@media (prefers-reduced-motion: reduce) { *, *::before, *::after { transition: none; animation: none; scroll-behavior: auto; } }
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --ink-soft: #444; --hairline: #bbb; }
  body { font-size: 10.5pt; }
  .skip, .language, .staff-nav, .actions, .filters, .stages, .pager, form button { display: none; }
  main { padding: 1rem 0; max-width: none; }
  section, tr, .figure { break-inside: avoid; }
}
`;
