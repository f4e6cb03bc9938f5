/** Runs a number of households on one timeline, in one house, until nothing more can happen. */

import { foreseeIdsOf } from '#local/demo/seeded-ids.ts';
import { stateMachineArn } from '#local/lambda/environment.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';
import { Household } from './actor.ts';
import { type ExploredHouse, openExploredHouse, type TableKind } from './explored-house.ts';
import type { History, SeenExecution, SeenInquiry, SeenMail } from './history.ts';
import { type Act, instantsOf, type Life } from './life.ts';

/**
 * A Monday in autumn; one whose week ends on a clock change; one before the summer closure; one before the other clock
 * change.
 */
const mondays = ['2026-11-23T09:00:00Z', '2027-03-22T09:00:00Z', '2027-07-26T08:00:00Z', '2027-10-25T08:00:00Z'];

/** Inquiries of one wave begin in the same week of the year. */
export function weekOf(seed: number): number {
  return seed % mondays.length;
}

interface Moment {
  readonly atMinute: number;
  readonly household: Household;
  readonly life: number;
  readonly act: Act | 'submit';
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** No more acts: two years are enough for every scheduled date. */
const aftermathDays = 731;

function timelineOf(households: readonly Household[]): readonly Moment[] {
  return households
    .flatMap((household) =>
      household.lives.flatMap((life, index): Moment[] => [
        { atMinute: life.startsAfterMinutes, household, life: index, act: 'submit' },
        ...instantsOf(life).map(
          (atMinute, n): Moment => ({
            atMinute,
            household,
            life: index,
            act: life.acts[n] ?? 'submit',
          }),
        ),
      ]),
    )
    .toSorted((one, other) => one.atMinute - other.atMinute);
}

export interface Part {
  readonly seed: number;
  readonly lives?: readonly Life[] | undefined;
}

export async function liveThrough(parts: readonly Part[], table: TableKind): Promise<History> {
  const [first] = parts;
  const begin = mondays[weekOf(first?.seed ?? 0)] ?? '';
  const house = await openExploredHouse(begin, table);
  try {
    const households = parts.map(({ seed, lives }) => new Household(house, seed, lives));
    await live(house, households, Date.parse(begin));
    return await lookBack(house, households);
  } finally {
    await house.close();
  }
}

function deliver(house: ExploredHouse, households: readonly Household[], mails: SeenMail[]): void {
  const owner = new Map(households.flatMap((one) => one.allInquiryIds().map((id) => [id, one] as const)));
  for (const letter of house.newLetters()) {
    mails.push(letter);
    owner.get(letter.mailKey.split('.')[0] ?? '')?.receives(letter);
  }
}

const seenMails = new WeakMap<ExploredHouse, SeenMail[]>();

async function live(house: ExploredHouse, households: readonly Household[], beginMs: number): Promise<void> {
  const { clock } = house.stack;
  const mails: SeenMail[] = [];
  seenMails.set(house, mails);
  const timeline = timelineOf(households);
  for (let index = 0; index < timeline.length; ) {
    const { atMinute } = timeline[index] ?? { atMinute: 0 };
    const together = timeline.slice(index).filter((moment) => moment.atMinute === atMinute);
    index += together.length;
    await clock.advanceTo(Math.max(clock.now(), beginMs + atMinute * minuteMs));
    deliver(house, households, mails);
    for (const household of households) {
      const mine = together.filter((moment) => moment.household === household);
      if (mine.length === 0) continue;
      foreseeIdsOf(`${household.seed} at ${atMinute}`);
      for (const { life, act } of mine) if (act === 'submit') await household.begin(life);
      // The acts of one household in one minute run concurrently: these are the races.
      await Promise.all(mine.map(({ life, act }) => (act === 'submit' ? undefined : household.performs(life, act))));
    }
    await house.stack.settle();
    deliver(house, households, mails);
  }
  house.mailService.heal();
  house.tableService.heal();
  const endMs = clock.now() + aftermathDays * dayMs;
  while (clock.now() < endMs && (await isAlive(house, households))) {
    await clock.advanceTo(Math.min(endMs, clock.now() + 30 * dayMs));
  }
  deliver(house, households, mails);
}

/** Something may still happen automatically: a timer runs, or an inquiry is paused until a date. */
async function isAlive({ stack, table }: ExploredHouse, households: readonly Household[]): Promise<boolean> {
  if (stack.engine.store.timers().length > 0) return true;
  const ids = households.flatMap((one) => one.allInquiryIds());
  const inquiries = await Promise.all(ids.map((id) => table.inquiries.read(id)));
  return inquiries.some(({ reopensAt }) => reopensAt !== undefined);
}

async function lookBack(house: ExploredHouse, households: readonly Household[]): Promise<History> {
  const { table, stack } = house;
  const acts = households.flatMap((one) => one.acts);
  const seen = await table.houses.read();
  const inquiries: SeenInquiry[] = [];
  for (const household of households) {
    for (const inquiryId of household.allInquiryIds()) {
      const [inquiry, events] = await Promise.all([
        table.inquiries.read(inquiryId),
        table.inquiries.readTimeline(inquiryId),
      ]);
      inquiries.push({ seed: household.seed, inquiry, events });
    }
  }
  const people = await Promise.all(
    households.flatMap((household) => {
      const mine = inquiries.find(({ seed }) => seed === household.seed);
      if (mine === undefined) return [];
      const { client, seed } = household;
      return [
        table.people
          .read(mine.inquiry.personId)
          .then(({ personId, timeZone }) => ({ personId, timeZone, seed, ...client })),
      ];
    }),
  );
  return {
    house: seen,
    inquiries,
    people,
    personEvents: [],
    executions: executionsOf(house),
    agendas: await Promise.all(seen.staff.map(({ staffId }) => table.agendas.read(staffId))),
    mails: seenMails.get(house) ?? [],
    acts,
    logs: house.logs(),
    timersLeft: stack.engine.store.timers().length,
    lastActAt:
      acts
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
    endedAt: new Date(stack.clock.now()).toISOString(),
  };
}

function executionsOf({ stack }: ExploredHouse): SeenExecution[] {
  const { engine } = stack;
  const machineArn = stateMachineArn(inquiryWorkflow.name);
  return engine.store
    .executions({ machineArn, status: undefined, before: undefined, limit: 100_000 })
    .map(({ seq, snapshot }) => {
      const history = engine.store.history(seq, { reverse: false, after: undefined, limit: 10_000 });
      const { inquiryId } = snapshot.input as { readonly inquiryId: string };
      return {
        name: snapshot.name,
        inquiryId,
        status: snapshot.status,
        stateNow: snapshot.branches.root?.state?.name,
        events: history.length,
        transitions: history.filter(({ type }) => type.endsWith('StateEntered')).length,
        text: JSON.stringify(history),
        lastEvent: JSON.stringify(history.at(-1)),
      };
    });
}
