/** Figures and charts of the staff pages, on the screen and on paper. */
export const chartStyles = `
.trend { display: block; width: 6rem; height: 1.5rem; margin: 0.2rem 0 0.4rem; overflow: visible; }
.trend path { fill: none; stroke: var(--line); stroke-width: 1.5; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.trend circle { fill: var(--ink); }
.headline .move { display: block; font-size: 0.95rem; line-height: 1.4; }
.move { color: var(--ink-soft); }
.move.bad { color: var(--alert); }
.bars.named li { grid-template-columns: minmax(7rem, 14rem) minmax(6.5rem, auto) minmax(0, 1fr); }
.bars.named .count { text-align: left; white-space: nowrap; }
.figure .note { max-width: 40rem; margin: -0.5rem 0 1rem; }
.kpi-head { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; margin: -1.25rem 0 2.5rem; }
.kpi-head p { margin: 0; }
.figure thead .number { white-space: normal; vertical-align: bottom; }
.figure tr > th { text-wrap: balance; }
.figure-question { display: block; color: var(--ink-soft); font-size: 0.95rem; }
.definitions dt { font: 400 1.2rem/1.3 var(--serif); margin-top: 1.5rem; }
.definitions dd { margin: 0.25rem 0 0; max-width: 46rem; }
.lede + .figure { margin-top: 2.5rem; }
.lede + .headline { margin-top: 2.5rem; }
.scatter { display: block; width: 100%; max-width: 40rem; height: auto; margin: 0 0 1rem; }
.scatter .grid { stroke: var(--line); stroke-width: 0.5; }
.scatter .equal { stroke: var(--ink-soft); stroke-width: 1.5; stroke-dasharray: 5 4; }
.scatter circle { fill: var(--ink); fill-opacity: 0.75; }
.scatter text { font-size: 15px; fill: var(--ink-soft); }
.scatter .mark.y, .scatter .axis.x { text-anchor: end; }
.scatter .mark.x { text-anchor: middle; }
.scatter .axis { fill: var(--ink); }
.swatch { display: inline-block; width: 0.8rem; height: 0.8rem; margin-right: 0.5rem; border-radius: 50%; border: 1px solid var(--control); }
.swatch.dark-green { background: #1f5a3a; }
.swatch.green { background: #7fae8c; }
.swatch.amber { background: #d9a441; }
.swatch.red { background: #8f2f22; }
.curve .line { fill: none; stroke: var(--line); stroke-width: 3; }
.wide-chart { overflow-x: auto; margin: 0 0 1rem; }
.grid-chart { display: block; max-width: none; }
.grid-chart text { font-size: 15px; fill: var(--ink-soft); }
.grid-chart .axis { fill: var(--ink); }
.grid-chart .axis.end { text-anchor: end; }
.grid-chart .mark, .grid-chart .inside { text-anchor: middle; }
.grid-chart .field { fill: var(--ink); }
.grid-chart .open { stroke: var(--hairline); }
.grid-chart .hatch { fill: var(--hairline); }
.grid-chart .inside.light { fill: var(--ink); }
.grid-chart .inside.dark { fill: var(--paper); }
.grid-chart .inside.under { font-size: 13px; }
@media (max-width: 40rem) {
  .scatter text { font-size: 22px; }
  .bars.named li { grid-template-columns: minmax(0, 1fr) auto; gap: 0.15rem 0.75rem; padding: 0.5rem 0; }
  .bars.named svg { grid-column: 1 / -1; height: 0.6rem; }
}
@media print {
  html:has(.staff) { font-size: 72%; }
  .staff table th, .staff table td { white-space: normal; padding-right: 0.75rem; }
  .staff .filters, .staff .staff-nav, .staff .sign-out, .staff .language, .kpi-head a, .definitions-section { display: none; }
  .grid-chart { width: 100%; height: auto; }
  .staff .figure, .headline > div, .bars li, tr { break-inside: avoid; }
  .staff h2 { break-after: avoid; }
  details.more::details-content { content-visibility: visible; display: block; height: auto; }
  details.more > summary { display: none; }
  .bars .within, .bars .beyond, .bar .used, .grid-chart rect, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
