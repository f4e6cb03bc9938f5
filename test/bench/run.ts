/**
 * `npm run bench`: every benchmark of the product, one after the other. Figures are for comparison on one machine at
 * one time; nothing is asserted, because machines are noisy.
 */
const benches = ['./calendar.ts', './engine.ts', './policy-preview.ts', './kpi.ts', './portfolio.ts'] as const;

for (const bench of benches) {
  console.log(`\n== ${bench.replace('./', '')}`);
  await import(bench);
}
