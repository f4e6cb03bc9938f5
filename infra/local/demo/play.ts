import { Agenda } from '#local/demo/agenda.ts';
import type { Arrival } from '#local/demo/arrivals.ts';
import { type Act, actUpon, choiceOf } from '#local/demo/conduct.ts';
import type { DemoDay } from '#local/demo/day.ts';
import { foreseeIdsOf } from '#local/demo/seeded-ids.ts';
import { colleagueAt } from '#local/demo/staff-hours.ts';
import type { DemoMail, Surface } from '#local/demo/surface.ts';

/** How far the day has come, told after each arrival and each look into the mailbox. */
export interface Progress {
  readonly nowMs: number;
  /** Inquiries sent so far, repeats apart. */
  readonly sent: number;
  readonly toSend: number;
}

/** What the demonstration itself did and saw, to hold against what the product says. */
export interface Played {
  readonly submissions: number;
  /** Submissions that were answered with the id of an earlier one. */
  readonly repeatsRecognised: number;
  readonly mails: number;
}

/** Nobody looks into their mailbox more often; what came in between is read then. */
const lookEveryMs = 15 * 60_000;

/** Plays one day against the product: clients send, advisors read their mail and act by its links, time passes. */
export class Play {
  readonly #surface: Surface;
  readonly #seed: number;
  readonly #agenda = new Agenda<Act>(({ number }) => number);
  readonly #numbers = new Map<string, number>();
  readonly #natures = new Map<number, Arrival['nature']>();
  readonly #inquiryIds = new Map<string, string>();
  readonly #read = new Map<string, number>();
  readonly #known = new Set<number>();
  #lastMail = 0;
  #mails = 0;
  #submissions = 0;
  #repeats = 0;

  constructor(surface: Surface, seed: number) {
    this.#surface = surface;
    this.#seed = seed;
  }

  async run(day: DemoDay, arrivals: readonly Arrival[], onProgress: (progress: Progress) => void): Promise<Played> {
    const toSend = arrivals.filter(({ isRepeat }) => !isRepeat).length;
    let sent = 0;
    let nowMs = day.opensAt;
    const rest = [...arrivals];
    while (nowMs < day.endsAt) {
      const soonest = Math.min(rest[0]?.at ?? day.endsAt, this.#agenda.nextAt() ?? day.endsAt, nowMs + lookEveryMs);
      // A mail that was read a few minutes late may ask for something that should have been done by now.
      nowMs = Math.min(Math.max(nowMs, soonest), day.endsAt);
      await this.#surface.moveClock(nowMs);
      for (let next = rest[0]; next !== undefined && next.at <= nowMs; next = rest[0]) {
        rest.shift();
        // Two at one instant: the first is done with before the second comes, so that the day can be replayed.
        if (this.#submissions > 0) await this.#surface.moveClock(nowMs);
        foreseeIdsOf(this.#submissions);
        await this.#send(next);
        if (!next.isRepeat) sent += 1;
      }
      for (let act = this.#agenda.takeDue(nowMs); act !== undefined; act = this.#agenda.takeDue(nowMs)) {
        await this.#perform(act);
      }
      await this.#readMail();
      onProgress({ nowMs, sent, toSend });
    }
    await this.#surface.moveClock(day.endsAt);
    await this.#readMail();
    return { submissions: this.#submissions, repeatsRecognised: this.#repeats, mails: this.#mails };
  }

  async #send(arrival: Arrival): Promise<void> {
    const inquiryId = await this.#surface.submit(arrival);
    this.#submissions += 1;
    if (this.#numbers.has(inquiryId)) {
      this.#repeats += 1;
      return;
    }
    this.#numbers.set(inquiryId, arrival.number);
    this.#natures.set(arrival.number, arrival.nature);
    this.#inquiryIds.set(inquiryId.slice(-6).toUpperCase(), inquiryId);
  }

  async #readMail(): Promise<void> {
    const mails = await this.#surface.mailsAfter(this.#lastMail);
    for (const mail of mails) {
      this.#lastMail = mail.id;
      this.#mails += 1;
      await this.#receive(mail);
    }
  }

  /** A mail to somebody of the house, about an inquiry, with a link by which to act. */
  async #receive({ to, text, links, at }: DemoMail): Promise<void> {
    const colleague = colleagueAt(to);
    const link = links.find((one) => new URL(one).pathname.startsWith('/a/'));
    const inquiryId = this.#inquiryIds.get(/\bV-([0-9A-Z]{6})\b/.exec(text.slice(text.lastIndexOf('V-')))?.[1] ?? '');
    const number = this.#numbers.get(inquiryId ?? '');
    if (colleague === undefined || link === undefined || inquiryId === undefined || number === undefined) return;
    const reader = `${number}|${colleague.staffId}`;
    const before = this.#read.get(reader) ?? 0;
    this.#read.set(reader, before + 1);
    const isFirst = !this.#known.has(number);
    this.#known.add(number);
    const inquiry = isFirst ? undefined : await this.#surface.inquiry(inquiryId);
    const act = actUpon({ number, at, colleague, link, before, inquiry }, this.#seed);
    if (act !== undefined) this.#agenda.add(act);
  }

  async #perform(act: Act): Promise<void> {
    const page = await this.#surface.openLink(act.link);
    if (page === undefined) return;
    const fields = choiceOf(act, this.#natures.get(act.number) ?? 'genuine', page, this.#seed);
    await this.#surface.choose(act.link, fields);
    // A mistake is noticed within the ten minutes in which it can be taken back.
    if (act.kind === 'mistake') this.#agenda.add({ ...act, kind: 'undo', at: act.at + 3 * 60_000 });
    if (act.kind === 'undo') this.#agenda.add({ ...act, kind: 'answer', at: act.at + 5 * 60_000 });
  }
}
