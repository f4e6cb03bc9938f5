import { Temporal } from 'temporal-polyfill';
import { ClockBackwardsError } from '#local/clock/clock.ts';
import { addDuration, instantMs, nextWorkingMorning } from '#local/clock/instants.ts';
import { readFields, redirect, sendConsolePage, sendJson } from '#local/console/answers.ts';
import { clockPage } from '#local/console/clock-page.ts';
import type { Json } from '#local/kernel/json.ts';
import { houseTimeZone } from '#local/lambda/environment.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

/** The clock cannot do what was requested; the response is 400. */
class ClockRequestError extends Error {
  override readonly name = 'ClockRequestError';
}

/** The next instants, by the names of the console's buttons. */
function nextInstants({ clock, executions }: ConsoleParts): {
  deadline: number | undefined;
  workingMorning: number;
} {
  return { deadline: executions.nextDeadline(), workingMorning: nextWorkingMorning(clock.now(), houseTimeZone) };
}

/** `GET /_local/clock`: `{now, mode, next}`, or the page. */
export function answerClock(parts: ConsoleParts, call: ConsoleCall): void {
  if (acceptsHtml(call.request)) {
    sendConsolePage(parts, call, { section: 'clock', title: 'Clock', body: clockPage(parts, nextInstants(parts)) });
    return;
  }
  const { deadline, workingMorning } = nextInstants(parts);
  sendJson(call, {
    now: iso(parts.clock.now()),
    mode: parts.clock.mode.kind,
    next: { deadline: deadline === undefined ? null : iso(deadline), 'working-morning': iso(workingMorning) },
  });
}

/** `POST /_local/clock` with one of `advance`, `to`, `next`; responds `{now}` when all work is done. */
export async function moveClock(parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  const given = await readFields(call);
  try {
    if (given === undefined)
      throw new ClockRequestError('Send a JSON object: {"advance":"PT4H"} or {"to":"2026-11-23T09:00:00+01:00"}.');
    await parts.clock.advanceTo(targetOf(parts, given.fields));
    parts.changes.notify();
    if (given.isForm) redirect(call, '/_local/clock');
    else sendJson(call, { now: iso(parts.clock.now()) });
  } catch (error) {
    if (!(error instanceof ClockRequestError) && !(error instanceof ClockBackwardsError)) throw error;
    sendProblem(call.request, call.response, { status: 400, title: 'The clock cannot do that', detail: error.message });
  }
}

function targetOf(parts: ConsoleParts, fields: Readonly<Record<string, Json>>): number {
  const given = ['advance', 'to', 'next', 'toLocal'].filter((name) => fields[name] !== undefined);
  const [name] = given;
  const value = fields[name ?? ''];
  if (given.length !== 1 || name === undefined || typeof value !== 'string') {
    throw new ClockRequestError(
      'Give exactly one of "advance" (a duration), "to" (an instant) and "next", as a string.',
    );
  }
  const target = readTarget(parts, name, value);
  if (target === undefined) throw new ClockRequestError(`"${value}" is not ${expected[name] ?? 'understood'}.`);
  if (target - parts.clock.now() > aheadAtMostMs)
    throw new ClockRequestError('The clock moves at most ten years at once.');
  return target;
}

/** Every timer and schedule on the way is fired: a mistyped year would run for ever. */
const aheadAtMostMs = 3653 * 86_400_000;

const expected: Readonly<Record<string, string>> = {
  advance: 'an ISO 8601 duration forward in time, such as PT4H or P1D',
  to: 'an ISO 8601 instant with its offset, such as 2026-11-23T09:00:00+01:00',
  toLocal: 'a date and time',
  next: 'a next instant there is: "deadline" (when one is pending) or "working-morning"',
};

function readTarget(parts: ConsoleParts, name: string, value: string): number | undefined {
  switch (name) {
    case 'advance':
      return addDuration(parts.clock.now(), value);
    case 'to':
      return instantMs(value);
    case 'toLocal':
      return houseInstant(value);
    default: {
      const { deadline, workingMorning } = nextInstants(parts);
      if (value === 'working-morning') return workingMorning;
      // A timer that is already due fires now, without moving the clock.
      return value === 'deadline' && deadline !== undefined ? Math.max(deadline, parts.clock.now()) : undefined;
    }
  }
}

/** A date-and-time field, in the house's time zone. */
function houseInstant(value: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(value).toZonedDateTime(houseTimeZone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
