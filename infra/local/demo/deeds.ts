import { type Act, choiceOf } from '#local/demo/conduct.ts';
import type { Life } from '#local/demo/life.ts';
import { outcomeFields } from '#local/demo/meetings.ts';
import { readPage } from '#local/demo/page.ts';
import type { Tally } from '#local/demo/played.ts';
import type { Surface } from '#local/demo/surface.ts';
import { clientFields, directFields, thinksAgain, type Wish } from '#local/demo/wishes.ts';

const minuteMs = 60_000;

/** Carries out planned acts on the pages of links, and plans the acts that follow. */
export class Deeds {
  readonly #surface: Surface;
  readonly #seed: number;
  readonly #tally: Tally;

  constructor(surface: Surface, seed: number, tally: Tally) {
    this.#surface = surface;
    this.#seed = seed;
    this.#tally = tally;
  }

  /** An advisor's or a manager's. */
  async act(act: Act, life: Life, nowMs: number): Promise<Act[]> {
    const { link, kind } = act;
    // The page is opened first only when a colleague has to be chosen from its list, or its question read.
    const page = kind === 'hand-over' || kind === 'outcome' ? await this.#open(link) : undefined;
    if (kind === 'outcome' && page?.choices.has('sale') === true) {
      const fields = outcomeFields(life, nowMs, this.#seed);
      if ((await this.#surface.choose(link, fields)) !== undefined) this.#tally.told(fields);
      return [];
    }
    if (page?.choices.has('answered') === false) return [];
    const fields = choiceOf(act, life, page, this.#seed);
    await this.#surface.choose(link, fields);
    if (fields.choice === 'clarify') life.wasQuestioned = true;
    // A mistake is noticed within the ten minutes in which it can be taken back.
    if (kind === 'mistake') return [{ ...act, kind: 'undo', at: nowMs + 3 * minuteMs }];
    return kind === 'undo' ? [{ ...act, kind: 'answer', at: nowMs + 5 * minuteMs }] : [];
  }

  /** A client's. */
  async wish(wish: Wish, life: Life, nowMs: number): Promise<Wish[]> {
    const { kind, link } = wish;
    if (kind === 'unsubscribe' || kind === 'withdraw') {
      await this.#surface.tell(link, directFields(kind));
      return [];
    }
    const fields = kind === 'open' ? await this.#fieldsOn(link, life, nowMs) : directFields(kind);
    const done = fields === undefined ? undefined : await this.#surface.choose(link, fields);
    if (done === undefined) return [];
    this.#tally.wished(done);
    if (done.choice === 'slot-chosen' || done.choice === 'moved') life.startsAt = done.startsAt;
    if (done.choice === 'cancelled') life.startsAt = undefined;
    return thinksAgain(life, done.choice, this.#seed) ? [{ ...wish, kind: 'undo', at: nowMs + 4 * minuteMs }] : [];
  }

  async #fieldsOn(link: string, life: Life, nowMs: number) {
    const page = await this.#open(link);
    return page === undefined ? undefined : clientFields(life, page, nowMs, this.#seed);
  }

  async #open(link: string) {
    const html = await this.#surface.openLink(link);
    return html === undefined ? undefined : readPage(html);
  }
}
