/**
 * The portfolio of a million clients with ten million visits on one thread, the arrays already loaded, and the fit of
 * CDNOW where its file is beside the checkout. CPU seconds of this process and its largest memory.
 */
import { groupedPurchases } from '#domain/portfolio/base/grouped-purchases.ts';
import { cohorts } from '#domain/portfolio/definitions/cohorts.ts';
import { repurchase } from '#domain/portfolio/definitions/repurchase.ts';
import { revenueClasses } from '#domain/portfolio/definitions/revenue-classes.ts';
import { rfmOfClients } from '#domain/portfolio/definitions/rfm-scores.ts';
import { rfmSegments } from '#domain/portfolio/definitions/rfm-segments.ts';
import { randomBeta, randomGamma, randomNumbers } from '#domain/portfolio/mathematics/seeded-random.ts';
import { fitBgnbd } from '#domain/portfolio/model/bgnbd-fit.ts';
import { fitGammaGamma } from '#domain/portfolio/model/gamma-gamma.ts';
import { predictedValues } from '#domain/portfolio/model/predicted-value.ts';
import { visitSummary } from '#domain/portfolio/model/visit-summary.ts';
import { calibrationEnd, cdnowColumns, hasCdnow } from '../unit/domain/portfolio/model/cdnow-sample.ts';

const clientCount = 1_000_000;
const visitsAtMost = 12_000_000;
const asOf = 2000;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function timed<Result>(what: string, run: () => Result): Result {
  const before = cpuSeconds();
  const result = run();
  console.log(`${what.padEnd(62)} ${(cpuSeconds() - before).toFixed(3)} CPU-s`);
  return result;
}

/** Clients as the model supposes them, in typed arrays from the start: ten visits each in the mean. */
function madeLines() {
  const next = randomNumbers('bench');
  const clients = new Int32Array(visitsAtMost);
  const days = new Int32Array(visitsAtMost);
  const amounts = new Float64Array(visitsAtMost);
  let count = 0;
  for (let client = 0; client < clientCount && count < visitsAtMost; client += 1) {
    const rate = randomGamma(next, 1.2) / 60;
    const leaving = randomBeta(next, 0.8, 8);
    const scale = randomGamma(next, 4) / 90_000;
    let day = Math.floor(next() * 1500);
    for (; count < visitsAtMost && day <= asOf; day += Math.ceil(-Math.log(next()) / rate)) {
      clients[count] = client;
      days[count] = day;
      amounts[count] = Math.round(randomGamma(next, 4) / scale);
      count += 1;
      if (next() < leaving) break;
    }
  }
  return {
    clientCount,
    clients: clients.subarray(0, count),
    days: days.subarray(0, count),
    amounts: amounts.subarray(0, count),
  };
}

if (hasCdnow) {
  const summary = visitSummary(cdnowColumns(100), calibrationEnd);
  fitBgnbd(summary);
  timed('BG/NBD, CDNOW, 2,357 clients, warm', () => fitBgnbd(summary));
  timed('Gamma-Gamma, CDNOW', () => fitGammaGamma(summary));
}

const lines = timed('making the lines (not part of the figures)', madeLines);
const begun = cpuSeconds();
const columns = timed('grouping by client and day', () => groupedPurchases(lines, asOf));
console.log(`${columns.clientCount.toLocaleString('en')} clients, ${lines.days.length.toLocaleString('en')} lines`);
timed('RFM, segments, 80/20, cohorts, repurchase', () => {
  const rfm = rfmOfClients(columns);
  return [rfmSegments(rfm), revenueClasses(rfm.revenueMinor), cohorts(columns), repurchase(columns)];
});
const summary = timed('summary of visits', () => visitSummary(columns));
const visits = timed('BG/NBD', () => fitBgnbd(summary));
const amounts = timed('Gamma-Gamma', () => fitGammaGamma(summary));
if (visits.mode !== 'not said' && amounts.mode !== 'not said') {
  timed('chance of being alive and value of twelve months, each client', () =>
    predictedValues(summary, visits.parameters, amounts.parameters),
  );
}
console.log(`${'whole portfolio'.padEnd(62)} ${(cpuSeconds() - begun).toFixed(3)} CPU-s`);
console.log(`largest memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
