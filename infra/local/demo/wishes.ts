import { dateOf } from '#local/demo/day.ts';
import { isMeetingAhead, type Life, shouldHaveMet } from '#local/demo/life.ts';
import { english } from '#local/demo/messages/english.ts';
import { french } from '#local/demo/messages/french.ts';
import { writeGenuine } from '#local/demo/messages/write-genuine.ts';
import type { OpenPage } from '#local/demo/page.ts';
import { type Randomness, randomness } from '#local/kernel/randomness.ts';

/** How a client answers letters: at once, later, only when reminded, or hardly ever. */
type Manner = 'swift' | 'slow' | 'reminded' | 'silent';

const manners: Readonly<Record<Manner, number>> = { swift: 42, slow: 24, reminded: 12, silent: 22 };

/** A client's planned act, and when. */
export interface Wish {
  /** Epoch ms. */
  readonly at: number;
  readonly number: number;
  readonly link: string;
  readonly kind: 'open' | 'undo' | 'unsubscribe' | 'resume' | 'withdraw';
}

/** A letter to a client, reduced to its links. */
export interface Letter {
  readonly at: number;
  readonly action?: string | undefined;
  readonly unsubscribe?: string | undefined;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A client's reaction to a letter; undefined for none. It depends only on the seed and the inquiry. */
export function wishUpon(life: Life, { at, action, unsubscribe }: Letter, seed: number): Wish | undefined {
  const { number, letters, space } = life;
  const chances = randomness(seed, 'letter', number, letters);
  const wish = (kind: Wish['kind'], link: string, afterMs: number): Wish => ({
    at: whenResumed(Math.round(at + afterMs)),
    number,
    link,
    kind,
  });
  if (space !== undefined && letters === 1 && chances.chance(0.006))
    return wish('withdraw', preferencesOf(space), 2 * dayMs);
  if (action !== undefined) {
    const hours = hoursUntilOpened(life, at, randomness(seed, 'manner', number).weighted(manners), chances);
    if (hours !== undefined) return wish('open', action, Math.max(0.1, hours) * hourMs);
  }
  // Only letters on the house's own initiative can be refused.
  if (unsubscribe === undefined) return undefined;
  if (chances.chance(0.03)) return wish('unsubscribe', unsubscribe, 5 * hourMs);
  return space !== undefined && chances.chance(0.04) ? wish('resume', space, chances.whole(20, 40) * dayMs) : undefined;
}

function hoursUntilOpened(life: Life, at: number, manner: Manner, chances: Randomness): number | undefined {
  const within = (hours: number): number => -hours * Math.log(1 - chances.next());
  if (isMeetingAhead(life, at)) return chances.chance(0.11) ? within(20) : undefined;
  if (shouldHaveMet(life, at)) return chances.chance(0.5) ? within(9) : undefined;
  switch (manner) {
    case 'swift':
      return chances.chance(0.88) ? within(6) : undefined;
    case 'slow':
      return chances.chance(0.75) ? within(34) : undefined;
    case 'reminded':
      return life.letters > 2 && chances.chance(0.8) ? within(12) : undefined;
    case 'silent':
      return chances.chance(0.03) ? within(30) : undefined;
  }
}

function preferencesOf(space: string): string {
  const url = new URL(space);
  return new URL(`${url.pathname}/preferences`, url).href;
}

/** Clients do not choose a time at three in the morning. */
function whenResumed(atMs: number): number {
  const hour = new Date(atMs).getUTCHours();
  return hour < 6 || hour >= 22 ? atMs + ((30 - hour) % 24) * hourMs : atMs;
}

const exits = ['declined', 'left-alone', 'rest'] as const;

/** A client's choice on the opened page; undefined when it offers none any more. */
export function clientFields(life: Life, page: OpenPage, nowMs: number, seed: number): Fields | undefined {
  const { number, letters } = life;
  const chances = randomness(seed, 'wish', number, letters);
  const { choices, slots } = page;
  if (choices.has('satisfaction')) {
    const csat = chances.weighted({ 5: 52, 4: 28, 3: 11, 2: 6, 1: 3 });
    return { choice: 'satisfaction', csat, nps: String(Math.min(10, 2 * Number(csat) - chances.whole(0, 2) + 1)) };
  }
  const other = chances.weighted({ call: 45, 'other-times': 15, declined: 22, rest: 14, 'left-alone': 4 });
  const wish = (choice: string): Fields | undefined =>
    choices.has(choice) ? wishFields(choice, nowMs, chances) : undefined;
  if (choices.has('slot-chosen') && slots.length > 0) {
    if (chances.chance(0.78)) return { choice: 'slot-chosen', slot: chances.shuffled(slots)[0] ?? '' };
    return wish(other);
  }
  if (choices.has('moved') && slots.length > 0 && chances.chance(0.5)) {
    return { choice: 'moved', slot: chances.shuffled(slots)[0] ?? '' };
  }
  if (choices.has('cancelled')) {
    if (chances.chance(0.2)) return wish('call');
    return { choice: 'cancelled', next: chances.chance(0.6) ? 'other-times' : 'nothing' };
  }
  if (choices.has('completed') && chances.chance(0.85)) return completion(life, chances);
  return wish(other) ?? wish('call');
}

type Fields = Readonly<Record<string, string>>;

function wishFields(choice: string, nowMs: number, chances: Randomness): Fields {
  const wish = chances.pick(['', '', 'Plutôt en fin de journée.', 'After six, if you can.']);
  if (choice !== 'rest') return { choice, wish };
  return {
    choice,
    wish,
    until: dateOf(nowMs)
      .add({ days: chances.whole(10, 45) })
      .toString(),
  };
}

/** The missing details in the client's own words. */
function completion({ fields }: Life, chances: Randomness): Fields {
  const { message, intent, category } = writeGenuine(fields.language === 'en' ? english : french, chances);
  return {
    choice: 'completed',
    message,
    intent,
    availability: chances.weighted({ 'this-week': 50, 'this-month': 50 }),
    meetingPreference: chances.weighted({ boutique: 60, phone: 25, video: 15 }),
    ...(category === undefined ? {} : { category }),
  };
}

/** Whether a client takes their choice back within ten minutes. */
export function thinksAgain(life: Life, choice: string, seed: number): boolean {
  return exits.some((exit) => exit === choice) && randomness(seed, 'undo', life.number, life.letters).chance(0.1);
}

/** The acts that need no page to be opened first. */
export function directFields(kind: 'undo' | 'unsubscribe' | 'resume' | 'withdraw'): Fields {
  switch (kind) {
    case 'undo':
      return { choice: 'undo' };
    case 'unsubscribe':
      return { 'List-Unsubscribe': 'One-Click' };
    case 'resume':
      return { choice: 'resume', message: 'Je reviens vers vous : je serais heureux d’en reparler.' };
    case 'withdraw':
      return { choice: 'withdraw-consent', agreed: 'on' };
  }
}
