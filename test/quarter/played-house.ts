/**
 * A process of its own, because it replaces the randomness of ids before any module is loaded: imports a history,
 * replays the demonstration over some days, lets the days pass that figures wait for, and stays open for requests.
 */
import { writeFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { openTable } from '#adapters/dynamodb/client.ts';
import { arrivalsOf } from '#local/demo/arrivals.ts';
import type { Client } from '#local/demo/clients.ts';
import { type OpenHouse, openHouse } from '#local/demo/house.ts';
import { readOptions } from '#local/demo/options.ts';
import { Play } from '#local/demo/play.ts';
import { levelsOf, purchasesOf, regularsOf } from '#local/demo/regulars.ts';
import { foreseeIds } from '#local/demo/seeded-ids.ts';
import { Surface } from '#local/demo/surface.ts';
import { exportedEvents } from './exported-events.ts';
import { pastRows } from './past-rows.ts';

/** How many imported rows a quarter gets: enough for every outcome and both currencies. */
const pastRowCount = 60;
/**
 * No new clients, while the inquiries continue: meetings take place, a contact has its seventh day, nights are counted.
 */
const daysAfter = 14;

export interface HouseReady {
  readonly url: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly today: string;
  readonly failures: readonly string[];
}

const [exportFile = '', ...args] = process.argv.slice(2);
const options = readOptions(args, Temporal.Now.plainDateISO());
const { seed, inquiries: count } = options;
foreseeIds(seed);
const failures: string[] = [];
const house = await openHouse(options, (line) => failures.push(line));
const { stack, day } = house;
// The caller is gone or has finished.
process.on('disconnect', () => void stack.stop().then(() => process.exit(0)));
const surface = new Surface(stack.url);
await surface.openSession();
const regulars = regularsOf(seed);
await surface.recordPurchases(purchasesOf(regulars, day, seed));
await surface.setLevels(levelsOf(regulars));
await bringIn(regulars, day);
const arrivals = arrivalsOf({ day, count, seed, texts: undefined, regulars });
const lived = { ...day, endsAt: day.endsAt + daysAfter * 86_400_000 };
await new Play(surface, seed).run(lived, arrivals, () => undefined);
await judgeWhatWasDrawn();
await someoneOfThePastCalls();
const today = day.on.add({ days: day.days + daysAfter });
await exportEvents(today);
answer({
  url: stack.url,
  firstDay: day.on.toString(),
  lastDay: day.on.add({ days: day.days - 1 }).toString(),
  today: today.toString(),
  failures,
});
process.on('message', async (asked: { rebuild: { from: string; to: string } }) => {
  let from: string | null = asked.rebuild.from;
  while (from !== null) {
    const at = new Date(stack.clock.now()).toISOString();
    ({ goOnFrom: from } = (await stack.invoke('rebuild-snapshots', { from, to: asked.rebuild.to, at })) as {
      goOnFrom: string | null;
    });
  }
  answer({ rebuilt: true });
});

function answer(message: HouseReady | { readonly rebuilt: true }): void {
  process.send?.(message);
}

async function asManager(path: string, body?: object | URLSearchParams): Promise<string> {
  const session = (await (await fetch(`${stack.url}/_local/session?role=manager`)).json()) as { token: string };
  const isForm = body instanceof URLSearchParams;
  const response = await fetch(`${stack.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${session.token}`,
      'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  return text;
}

async function bringIn(regulars: readonly Client[], { on }: OpenHouse['day']): Promise<void> {
  const report = JSON.parse(await asManager('/api/inquiries/import', { rows: pastRows(regulars, on, pastRowCount) }));
  if (report.imported !== pastRowCount) throw new Error(`Not all of the past came in: ${JSON.stringify(report)}`);
}

/** The manager looks at the closed messages that were drawn to be checked, and disagrees now and then. */
async function judgeWhatWasDrawn(): Promise<void> {
  const { entries } = JSON.parse(await asManager('/api/triage'));
  const drawn = entries.filter(({ because }: Record<string, string>) => because === 'audit');
  for (const [index, { inquiryId }] of drawn.entries()) {
    const judgement = index % 5 === 4 ? 'genuine' : 'off-target';
    const kind = judgement === 'off-target' ? { judgedKind: 'solicitation' } : {};
    await asManager(`/api/inquiries/${inquiryId}`, new URLSearchParams({ choice: 'judge', judgement, ...kind }));
  }
}

/** Imported open inquiries resume when their client calls; today, so that some figures are computed live. */
async function someoneOfThePastCalls(): Promise<void> {
  const { inquiries } = JSON.parse(await asManager('/api/inquiries'));
  const resting = inquiries.filter(
    ({ inquiryId, status }: Record<string, string>) => inquiryId?.startsWith('inq-h') && status === 'paused',
  );
  for (const [index, { inquiryId }] of resting.slice(0, 6).entries()) {
    const touch = { choice: 'touch', touchId: `t-${index}`, touchChannel: 'call', touchDirection: 'inbound' };
    await asManager(`/api/inquiries/${inquiryId}`, new URLSearchParams({ ...touch, touchNote: 'They called.' }));
  }
  await surface.moveClock(stack.clock.now());
}

async function exportEvents(until: Temporal.PlainDate): Promise<void> {
  const events = await exportedEvents(openTable(process.env.TABLE_NAME ?? ''), day.on.subtract({ days: 110 }), until);
  writeFileSync(exportFile, events.map((event) => JSON.stringify(event)).join('\n'));
}
