import { type DemoDay, dateInWords, hourInWords } from '#local/demo/day.ts';
import type { Progress } from '#local/demo/play.ts';

/** Share of the work that remains once the last inquiry was sent: the follow-up of the evening and the next morning. */
const followUpShare = 0.15;

/** A progress line: rewritten in place on a terminal, printed now and then in a log. */
export class ProgressLine {
  readonly #output: NodeJS.WriteStream;
  readonly #day: DemoDay;
  readonly #startedMs = performance.now();
  #shownMs = Number.NEGATIVE_INFINITY;
  #lastArrival: number | undefined;

  constructor(output: NodeJS.WriteStream, day: DemoDay) {
    this.#output = output;
    this.#day = day;
  }

  show(progress: Progress): void {
    const now = performance.now();
    if (progress.sent < progress.toSend) this.#lastArrival = progress.nowMs;
    if (now - this.#shownMs < (this.#output.isTTY ? 200 : 5_000)) return;
    this.#shownMs = now;
    this.#write(this.#line(progress, now - this.#startedMs));
  }

  end(): void {
    if (this.#output.isTTY) this.#output.write('\r\u001b[2K');
  }

  #line({ nowMs, sent, toSend }: Progress, spentMs: number): string {
    const lastArrival = this.#lastArrival ?? nowMs;
    const followed = sent < toSend ? 0 : (nowMs - lastArrival) / Math.max(1, this.#day.endsAt - lastArrival);
    const done = this.#isLong ? this.#passed(nowMs) : (1 - followUpShare) * (sent / toSend) + followUpShare * followed;
    const rate = sent / (spentMs / 1000);
    const left = done < 0.03 ? '' : ` · about ${Math.max(1, Math.round((spentMs / done - spentMs) / 1000))} s left`;
    const pace = sent < toSend ? ` · ${rate.toFixed(1)} a second` : ' · the evening and the morning after';
    const when = this.#isLong
      ? `day ${this.#dayNumber(nowMs)} of ${this.#day.days}, ${dateInWords(nowMs)}`
      : hourInWords(nowMs);
    return `  ${when} · ${sent} of ${toSend} inquiries${pace}${left}`;
  }

  get #isLong(): boolean {
    return this.#day.days > 1;
  }

  #dayNumber(nowMs: number): number {
    return Math.min(this.#day.days, Math.max(1, Math.ceil((nowMs - this.#day.opensAt) / 86_400_000)));
  }

  /** Of many days, the first ones pass quickly: later days also have the follow-up of earlier inquiries. */
  #passed(nowMs: number): number {
    return ((nowMs - this.#day.opensAt) / (this.#day.endsAt - this.#day.opensAt)) ** 1.15;
  }

  #write(line: string): void {
    this.#output.write(this.#output.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  }
}
