/**
 * `npm run demo`: one day of the house, or many, in virtual time, with its report; the stack stays open for inspection.
 */
import { Temporal } from 'temporal-polyfill';
import { arrivalsOf } from '#local/demo/arrivals.ts';
import { openHouse } from '#local/demo/house.ts';
import { type DemoOptions, readOptions } from '#local/demo/options.ts';
import { Play } from '#local/demo/play.ts';
import { ProgressLine } from '#local/demo/progress.ts';
import { readRealTexts } from '#local/demo/real-texts.ts';
import { levelsOf, purchasesOf, regularsOf } from '#local/demo/regulars.ts';
import { readReport } from '#local/demo/report.ts';
import { reportText } from '#local/demo/report-text.ts';
import { foreseeIds } from '#local/demo/seeded-ids.ts';
import { Surface } from '#local/demo/surface.ts';
import { whereToLook } from '#local/demo/where-to-look.ts';
import { StartError } from '#local/kernel/start-error.ts';
import type { LocalStack } from '#local/stack/stack.ts';

try {
  await run(readOptions(process.argv.slice(2), Temporal.Now.plainDateISO()));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`${error.message}; ${error.remedy.replaceAll('npm start', 'npm run demo')}.`);
  process.exit(1);
}

async function run(options: DemoOptions): Promise<void> {
  const { seed, inquiries: count } = options;
  const texts = readRealTexts(options.texts);
  foreseeIds(seed);
  const house = await openHouse(options, console.error);
  const { stack, day } = house;
  stopOnSignal(stack);
  const startedMs = performance.now();
  const surface = new Surface(stack.url);
  await surface.openSession();
  const regulars = regularsOf(seed);
  await surface.recordPurchases(purchasesOf(regulars, day, seed));
  await surface.setLevels(levelsOf(regulars));
  const progress = new ProgressLine(process.stdout, day);
  const result = await new Play(surface, seed).run(day, arrivalsOf({ day, count, seed, texts, regulars }), (state) =>
    progress.show(state),
  );
  progress.end();
  const report = await readReport(surface, day, result);
  console.log(reportText(report, options, day, texts !== undefined));
  stack.keepTable();
  console.log(`  Played in ${Math.round((performance.now() - startedMs) / 1000)} s.`);
  if (report.disagreements.length > 0) process.exitCode = 1;
  if (options.exits) await stack.stop();
  else console.log(whereToLook(house));
}

/** Ctrl-C or SIGTERM stops gracefully, also in the middle of the day; a second one stops at once. */
function stopOnSignal(stack: LocalStack): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log('\n  Stopping …');
    await stack.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
