import { Agenda } from '#local/demo/agenda.ts';
import type { DemoInquiry, DemoMail } from '#local/demo/answers.ts';
import type { Arrival } from '#local/demo/arrivals.ts';
import { type Act, actUpon } from '#local/demo/conduct.ts';
import type { DemoDay } from '#local/demo/day.ts';
import { Deeds } from '#local/demo/deeds.ts';
import { type Life, shouldHaveMet } from '#local/demo/life.ts';
import { type Played, Tally } from '#local/demo/played.ts';
import { foreseeIdsOf } from '#local/demo/seeded-ids.ts';
import { type Colleague, colleagueAt } from '#local/demo/staff-hours.ts';
import type { Surface } from '#local/demo/surface.ts';
import { type Wish, wishUpon } from '#local/demo/wishes.ts';

/** The progress of the replay, reported after each stop. */
export interface Progress {
  readonly nowMs: number;
  /** Inquiries sent so far, without repeats. */
  readonly sent: number;
  readonly toSend: number;
}

export interface PlayResult {
  readonly played: Played;
  /** Every inquiry in its final state. */
  readonly inquiries: readonly DemoInquiry[];
}

/** How often people read their mailbox; mails that came in between are read then. Over many days, hourly. */
const lookEveryMs = { day: 15 * 60_000, days: 60 * 60_000 } as const;

/**
 * In the last part people make no choices: a choice within its undo window would not be final when the report counts
 * it.
 */
const quietMs = 15 * 60_000;

/**
 * Replays whole inquiries against the product: clients send, people read their mail and act by its links, time passes.
 */
export class Play {
  readonly #surface: Surface;
  readonly #seed: number;
  readonly #agenda = new Agenda<Act | Wish>(({ number }) => number);
  readonly #lives = new Map<number, Life>();
  readonly #numbers = new Map<string, number>();
  readonly #byReference = new Map<string, number>();
  readonly #read = new Map<string, number>();
  readonly #known = new Set<number>();
  readonly #tally = new Tally();
  readonly #deeds: Deeds;
  #lastMail = 0;

  constructor(surface: Surface, seed: number) {
    this.#surface = surface;
    this.#seed = seed;
    this.#deeds = new Deeds(surface, seed, this.#tally);
  }

  async run(day: DemoDay, arrivals: readonly Arrival[], onProgress: (progress: Progress) => void): Promise<PlayResult> {
    const toSend = arrivals.filter(({ isRepeat }) => !isRepeat).length;
    const lookMs = day.days === 1 ? lookEveryMs.day : lookEveryMs.days;
    let sent = 0;
    let nowMs = day.opensAt;
    let next = 0;
    while (nowMs < day.endsAt) {
      const arrival = arrivals[next]?.at ?? day.endsAt;
      const soonest = Math.min(arrival, this.#agenda.nextAt() ?? day.endsAt, nowMs + lookMs);
      // A mail that was read a few minutes late may ask for an act that is already overdue.
      nowMs = Math.min(Math.max(nowMs, soonest), day.endsAt);
      await this.#surface.moveClock(nowMs);
      for (let one = arrivals[next]; one !== undefined && one.at <= nowMs; next += 1, one = arrivals[next]) {
        await this.#send(one);
        if (one.isRepeat) continue;
        sent += 1;
      }
      await this.#performDue(nowMs, day);
      await this.#readMail();
      onProgress({ nowMs, sent, toSend });
    }
    await this.#surface.moveClock(day.endsAt);
    await this.#readMail();
    return { played: this.#tally.played(), inquiries: await this.#readBoard() };
  }

  /** Two acts at one instant: the first is completed before the second starts, so that the replay is reproducible. */
  async #send(arrival: Arrival): Promise<void> {
    foreseeIdsOf(this.#tally.of('submissions'));
    const inquiryId = await this.#surface.submit(arrival);
    await this.#surface.moveClock(arrival.at);
    this.#tally.count('submissions');
    if (this.#numbers.has(inquiryId)) {
      this.#tally.count(arrival.isRepeat ? 'repeatsRecognised' : 'joined');
      return;
    }
    const { number, nature, fields } = arrival;
    this.#numbers.set(inquiryId, number);
    this.#lives.set(number, { number, inquiryId, nature, fields, letters: 0 });
    this.#byReference.set(inquiryId.slice(-6).toUpperCase(), number);
  }

  async #performDue(nowMs: number, day: DemoDay): Promise<void> {
    for (let plan = this.#agenda.takeDue(nowMs); plan !== undefined; plan = this.#agenda.takeDue(nowMs)) {
      const life = this.#lives.get(plan.number);
      if (life === undefined || nowMs > day.endsAt - quietMs) continue;
      const followed = 'colleague' in plan ? this.#deeds.act(plan, life, nowMs) : this.#deeds.wish(plan, life, nowMs);
      for (const one of await followed) this.#agenda.add(one);
      // The consequences of one choice are completed before the next is made.
      await this.#surface.moveClock(nowMs);
    }
  }

  /** One list contains all open inquiries and some ended ones; the others are read one by one. */
  async #readBoard(): Promise<DemoInquiry[]> {
    const listed = await this.#surface.inquiries();
    const unlisted = new Set(this.#numbers.keys());
    for (const { inquiryId } of listed) unlisted.delete(inquiryId);
    const found: DemoInquiry[] = [];
    for (const inquiryId of unlisted) found.push(await this.#surface.inquiry(inquiryId));
    return [...listed, ...found];
  }

  async #readMail(): Promise<void> {
    for (const mail of await this.#surface.mailsAfter(this.#lastMail)) {
      this.#lastMail = mail.id;
      this.#tally.count('mails');
      const life = this.#lifeOf(mail);
      if (life === undefined) continue;
      const colleague = colleagueAt(mail.to);
      const plan =
        colleague === undefined ? this.#letterCame(mail, life) : await this.#noticeCame(mail, life, colleague);
      if (plan !== undefined) this.#agenda.add(plan);
    }
  }

  #lifeOf({ text }: DemoMail): Life | undefined {
    return this.#lives.get(numberOf(text, this.#byReference) ?? 0);
  }

  #letterCame({ at, links }: DemoMail, life: Life): Wish | undefined {
    life.letters += 1;
    life.space ??= linkTo(links, '/private/');
    return wishUpon(life, { at, action: linkTo(links, '/a/'), unsubscribe: linkTo(links, '/u/') }, this.#seed);
  }

  /** A mail to a member of staff, with a link to act by. */
  async #noticeCame({ at, links }: DemoMail, life: Life, colleague: Colleague): Promise<Act | undefined> {
    const link = linkTo(links, '/a/');
    if (link === undefined) return undefined;
    const { number, inquiryId, startsAt } = life;
    const isAfterMeeting = shouldHaveMet(life, at);
    const isFirst = !this.#known.has(number);
    this.#known.add(number);
    const inquiry = isFirst || isAfterMeeting ? undefined : await this.#surface.inquiry(inquiryId);
    const about = isAfterMeeting ? startsAt : inquiry?.clientAsked?.at;
    const reader = `${number}|${colleague.staffId}|${about ?? ''}`;
    const before = this.#read.get(reader) ?? 0;
    this.#read.set(reader, before + 1);
    return actUpon({ number, at, colleague, link, before, inquiry, isAfterMeeting }, this.#seed);
  }
}

/**
 * The inquiry of a mail: the last text in it that is a valid reference. A random link token may also contain "V-";
 * matching that would make one replay differ from another.
 */
export function numberOf(text: string, byReference: ReadonlyMap<string, number>): number | undefined {
  const known = [...text.matchAll(/\bV-([0-9A-Z]{6})\b/g)].map(([, reference = '']) => byReference.get(reference));
  return known.findLast((number) => number !== undefined);
}

function linkTo(links: readonly string[], start: string): string | undefined {
  return links.find((link) => new URL(link).pathname.startsWith(start));
}
