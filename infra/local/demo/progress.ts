import { hourInWords } from '#local/demo/day.ts';
import type { Progress } from '#local/demo/play.ts';

/** Share of the work that is left once the last inquiry was sent: the evening's and the next morning's follow-up. */
const followUpShare = 0.15;

/** One line that keeps up with the day: rewritten in place on a terminal, one now and then in a log. */
export class ProgressLine {
  readonly #output: NodeJS.WriteStream;
  readonly #endsAt: number;
  readonly #startedMs = performance.now();
  #shownMs = Number.NEGATIVE_INFINITY;
  #lastArrival: number | undefined;

  constructor(output: NodeJS.WriteStream, endsAt: number) {
    this.#output = output;
    this.#endsAt = endsAt;
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
    const followed = sent < toSend ? 0 : (nowMs - lastArrival) / Math.max(1, this.#endsAt - lastArrival);
    const done = (1 - followUpShare) * (sent / toSend) + followUpShare * followed;
    const rate = sent / (spentMs / 1000);
    const left = done < 0.03 ? '' : ` · about ${Math.max(1, Math.round((spentMs / done - spentMs) / 1000))} s left`;
    const pace = sent < toSend ? ` · ${rate.toFixed(1)} a second` : ' · the evening and the morning after';
    return `  ${hourInWords(nowMs)} · ${sent} of ${toSend} inquiries${pace}${left}`;
  }

  #write(line: string): void {
    this.#output.write(this.#output.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  }
}
