/** Advisor and manager pages: the same colours, denser, and with a dark scheme for work in the evening. */
export const staffStyles = `
.staff { font-size: 1.0625rem; }
@media (prefers-color-scheme: dark) {
  :root:has(body.staff) {
    color-scheme: dark;
    --paper: #171512;
    --raised: #201d19;
    --ink: #ece6db;
    --ink-soft: #aea596;
    --hairline: #39342d;
    --control: #8a8072;
    --alert: #e8988a;
    --line: color-mix(in oklab, var(--accent) 62%, #fff);
    --focus: color-mix(in oklab, var(--accent) 45%, #fff);
  }
}
.staff .masthead-inner { display: flex; flex-wrap: wrap; gap: 0.75rem 1.75rem; align-items: baseline; text-align: left; padding-bottom: 1rem; max-width: 80rem; }
.staff .house-name { font-size: 1.1rem; text-indent: 0; }
.staff-nav ul { display: flex; flex-wrap: wrap; gap: 0 1.35rem; list-style: none; margin: 0; padding: 0; }
.staff-nav a { display: inline-block; padding: 0.4rem 0; text-decoration: none; border-bottom: 1px solid transparent; }
.staff-nav a:hover { border-bottom-color: var(--control); }
.staff-nav a[aria-current] { border-bottom: 2px solid var(--line); }
.staff .language { position: static; margin-left: auto; }
.sign-out { display: flex; gap: 1rem; margin-left: auto; align-items: baseline; font-size: 0.95rem; color: var(--ink-soft); }
@media (max-width: 40rem) { .staff .masthead-inner { gap: 0.5rem 1.5rem; } .sign-out { margin-left: 0; } }
.sign-out + .language { margin-left: 0; }
.link { padding: 0.35rem 0; border: 0; background: none; color: var(--ink); text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 1px; text-underline-offset: 0.22em; cursor: pointer; }
.link:hover { text-decoration-color: currentColor; }
.staff .colophon-inner { max-width: 80rem; }
.staff main { max-width: calc(80rem + 2 * var(--gutter)); padding-top: 2.5rem; }
.staff h1 { font-size: clamp(1.9rem, 1.5rem + 1.4vw, 2.5rem); }
.page-head { display: flex; flex-wrap: wrap; gap: 0.5rem 3rem; justify-content: space-between; align-items: baseline; margin-bottom: 2rem; }
.page-head p { margin: 0; }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr)); gap: 0.75rem 1.5rem; align-items: end; margin: 0 0 2.5rem; padding: 1rem 0 1.25rem; border-top: 1px solid var(--hairline); border-bottom: 1px solid var(--hairline); }
.filters label { display: block; font-size: 0.95rem; color: var(--ink-soft); margin-bottom: 0.2rem; }
.board-filters { margin-bottom: 2rem; border-bottom: 1px solid var(--hairline); }
.board-filters > summary { padding: 0.8rem 0; font-size: 1.15rem; }
.board-filters > summary > .small { margin-left: auto; }
.board-filters > .filters { border: 0; margin: 0; padding-top: 0.5rem; }
/* On a wide screen the form is open; a browser without this pseudo-element keeps it collapsed. */
@supports selector(::details-content) {
  @media (min-width: 60.01rem) {
    .board-filters::details-content { content-visibility: visible; display: block; height: auto; }
    .board-filters > summary { display: none; }
    .board-filters > .filters { padding-top: 1rem; }
  }
}
.stages ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; list-style: none; margin: 0 0 1rem; padding: 0; }
.stages a { display: inline-block; padding: 0.4rem 0; text-decoration: none; }
.stages a:hover { text-decoration: underline; text-underline-offset: 0.22em; }
.stages a[aria-current] { font-weight: 600; border-bottom: 2px solid currentColor; }
.stages .count { color: var(--ink-soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.pager { display: flex; gap: 1.5rem; align-items: baseline; margin: 1.5rem 0 0; }
.pager a { padding: 0.4rem 0; }
.filters input[type="text"], .filters select, .filters input[type="date"] { min-height: 2.75rem; padding-top: 0.45rem; padding-bottom: 0.45rem; }
.filters .button { min-height: 2.75rem; padding: 0.5rem 1.5rem; font-size: 1rem; }
.staff .lede + form, .scroll + form, table + form { margin-top: 2rem; }
.staff .quote + p { margin-top: 0.75rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; padding: 0 0 0.75rem; color: var(--ink-soft); }
th, td { padding: 0.8rem 1.5rem 0.8rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--hairline); line-height: 1.4; }
td time { white-space: normal; }
thead th { border-top: 0; padding-top: 0; padding-bottom: 0.5rem; font-weight: 400; font-size: 0.95rem; color: var(--ink-soft); vertical-align: bottom; }
tbody th { font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
.time-calm, .time-soon, .time-over { display: inline-block; }
.time-calm::first-letter, .time-soon::first-letter, .time-over::first-letter { text-transform: uppercase; }
.number { text-align: right; white-space: nowrap; }
.number:not(:last-child) { padding-right: 2.25rem; }
.who { display: block; font: 400 1.25rem/1.3 var(--serif); }
.under { display: block; color: var(--ink-soft); font-size: 0.95rem; }
.blocked th:first-child { padding-left: 1rem; border-left: 2px solid var(--alert); }
.flag { display: block; color: var(--alert); font-weight: 600; }
.bar { display: block; width: 100%; max-width: 11rem; height: 4px; margin-top: 0.45rem; }
.bar .track { fill: var(--hairline); }
.bar .used { fill: var(--line); }
.bar.soon .used { fill: var(--ink); }
.bar.over .used { fill: var(--alert); }
.time-over { color: var(--alert); font-weight: 600; }
.time-soon { font-weight: 600; }
.empty { max-width: 40rem; padding: 2rem 0; border-top: 1px solid var(--hairline); }
h1 + .empty { margin-top: 2rem; }
.empty h2 { margin-bottom: 0.75rem; }
.empty pre { overflow-x: auto; margin: 1rem 0; padding: 1rem 1.25rem; background: var(--raised); border-left: 1px solid var(--line); font: 0.95rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
@media (min-width: 60.01rem) {
  .board-table, .figures-table { table-layout: fixed; }
  .board-table th, .board-table td { padding: 0.3rem 1rem 0.3rem 0; font-size: 1rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .board-table thead th { white-space: normal; font-size: 0.95rem; line-height: 1.2; }
  .board-table .who { display: inline; font-size: 1.1rem; line-height: 1; }
  .board-table td time { white-space: nowrap; }
  .board-table .under { display: inline; margin-left: 0.5rem; white-space: nowrap; }
  .board-filters > .filters { grid-template-columns: repeat(8, minmax(0, 1fr)); gap: 0.75rem 1rem; padding-bottom: 1rem; }
  .board-filters { margin-bottom: 0.75rem; }
  .staff main:has(.board-table) { padding-top: 1.25rem; }
  main:has(.board-table) .page-head { margin-bottom: 0.75rem; }
  main:has(.board-table) .group > h2 { font-size: 1.35rem; margin-bottom: 0.25rem; }
  .staff main:has(.board-table) h1 { font-size: 1.9rem; }
  .board-bar { display: flex; flex-wrap: wrap; gap: 0 2.5rem; align-items: baseline; justify-content: space-between; margin-bottom: 0.5rem; }
  .board-bar ul { margin: 0; }
  .board-table .flag { display: inline; }
  .board-table .blocked .stage, .board-table .bar { display: none; }
  .board-table th:nth-child(1) { width: 19.5%; }
  .board-table th:nth-child(2) { width: 13%; }
  .board-table th:nth-child(3) { width: 10.5%; }
  .board-table th:nth-child(4) { width: 8.5%; }
  .board-table th:nth-child(5) { width: 17%; }
  .board-table th:nth-child(6) { width: 8%; }
  .board-table th:nth-child(8) { width: 7.5%; }
  .figures-table th:nth-child(1) { width: 32%; }
  .figures-table th:nth-child(2), .figures-table th:nth-child(3) { width: 16%; }
  .figures-table td:nth-child(3), .figures-table th:nth-child(3) { padding-right: 4rem; }
}
.when { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
@media (max-width: 60rem) { .wide-only { display: none; } .when { display: block; } }
@media (min-width: 60.01rem) { .narrow-only { display: none; } }
.group { margin-top: 2rem; }
.group:first-of-type { margin-top: 0; }
.group > h2 { margin-bottom: 0.4rem; }
@media screen and (max-width: 60rem) {
  table.stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stacked, table.stacked caption, table.stacked tbody, table.stacked tr, table.stacked th, table.stacked td { display: block; }
  table.stacked tr { padding: 1rem 0; border-top: 1px solid var(--hairline); }
  table.stacked th, table.stacked td { border: 0; padding: 0.15rem 0; text-align: left; white-space: normal; }
  table.stacked [data-label]::before { content: attr(data-label) "\\00a0\\2002"; color: var(--ink-soft); font-size: 0.95rem; }
  table.stacked td:empty { display: none; }
  table.stacked .blocked { padding-left: 1rem; border-left: 2px solid var(--alert); }
  table.stacked .blocked th:first-child { padding-left: 0; border-left: 0; }
}
.headline { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0 2.5rem; margin: 0 0 3.5rem; }
.headline > div { padding: 1.1rem 0 1.5rem; border-top: 1px solid var(--line); display: flex; flex-direction: column; }
.headline dt { color: var(--ink-soft); line-height: 1.35; }
.headline .sums { display: block; font-size: 1.9rem; line-height: 1.25; }
@media (min-width: 60rem) {
  .headline { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .headline dt { min-height: 2.7em; }
}
.headline dd { margin: 0; }
.headline .value { font: 400 2.75rem/1.1 var(--serif); font-variant-numeric: lining-nums; margin: 0.35rem 0 0.5rem; }
.headline .basis { color: var(--ink-soft); font-size: 0.95rem; line-height: 1.4; }
.figure { margin: 0 0 3.5rem; }
.figure h2 { margin-bottom: 1rem; max-width: 30em; }
.figure > .more { max-width: 46rem; margin-top: 1.5rem; border-bottom: 1px solid var(--hairline); }
.figure > .more > summary { padding: 0.8rem 0; font: 400 1rem/1.4 var(--sans); }
.bars { list-style: none; margin: 1.25rem 0 0; padding: 0; max-width: 46rem; font-variant-numeric: tabular-nums lining-nums; }
.bars li { display: grid; grid-template-columns: 8.5rem 2.25rem minmax(0, 1fr); gap: 1rem; align-items: center; padding: 0.3rem 0; line-height: 1.3; }
.bars .label { color: var(--ink-soft); }
.bars .count { text-align: right; }
.bars svg { display: block; width: 100%; height: 1rem; }
.bars .within { fill: var(--line); }
.bars .beyond { fill: var(--control); }
.bars .target { display: block; margin: 0.3rem 0; padding: 0.25rem 0 0; border-top: 1px dashed var(--control); color: var(--ink-soft); font-size: 0.95rem; text-align: right; }
@media (max-width: 30rem) { .bars li { grid-template-columns: 6.75rem 2rem minmax(0, 1fr); gap: 0.6rem; } }
.timeline { list-style: none; margin: 0; padding: 0; }
.timeline li { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.25rem 2rem; padding: 0.9rem 0; border-top: 1px solid var(--hairline); }
.timeline time { color: var(--ink-soft); white-space: normal; }
.timeline p { margin: 0; }
@media (max-width: 40rem) { .timeline li { grid-template-columns: minmax(0, 1fr); } }
.reasons { list-style: none; margin: 0; padding: 0; }
.reasons li { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); gap: 0.75rem; padding: 0.55rem 0; border-top: 1px solid var(--hairline); line-height: 1.45; }
.reasons .points { font-variant-numeric: tabular-nums lining-nums; text-align: right; }
.banner { margin: 0 0 2rem; padding: 0.9rem 0 0.9rem 1.5rem; border-left: 2px solid var(--alert); }
.banner.calm { border-left-color: var(--line); }
.banner p { margin: 0; }
.due p { margin-bottom: 0.35rem; }
.due { margin: 1.5rem 0 2.5rem; }
.due .bar { max-width: 26rem; }
.choice { border-top: 1px solid var(--hairline); }
.choice:last-of-type { border-bottom: 1px solid var(--hairline); }
.choice > .option { padding: 1.1rem 0; }
.choice > .option span { font: 400 1.35rem/1.3 var(--serif); }
.choice > .panel { padding: 0 0 1rem 2.4rem; }
@supports selector(:has(a)) {
  .choice:not(:has(> .option input:checked)) > .panel { display: none; }
  form:not(:has(input:is([value="write"], [value="slots"], [value="clarify"]):checked)) .send-now { display: none; }
}
@media (max-width: 30rem) { .choice > .panel { padding-left: 0; } }
.aside-section { padding-top: 1.25rem; margin-top: 2.5rem; border-top: 1px solid var(--hairline); }
.aside-section:first-child { margin-top: 0; }
.aside-section h2 { font-size: 1.3rem; margin-bottom: 0.75rem; }
`;
