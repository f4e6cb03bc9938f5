import type { RecordedChoice } from '#local/demo/answers.ts';

/** What the demonstration itself did and saw, to hold against what the product says. */
export interface Played {
  readonly submissions: number;
  /** Submissions that were answered with the id of an earlier one. */
  readonly repeatsRecognised: number;
  readonly mails: number;
  /** Meetings that were said to have ended in a sale, and for how much, in cents. */
  readonly sales: number;
  readonly soldMinor: number;
  readonly impressions: number;
  /** What clients chose, by the word of the choice. */
  readonly wishes: Readonly<Record<string, number>>;
}

type Fields = Readonly<Record<string, string>>;

/** Counts what was done while it is being done. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #wishes = new Map<string, number>();

  count(what: Exclude<keyof Played, 'wishes'>, by = 1): void {
    this.#counts.set(what, this.of(what) + by);
  }

  of(what: Exclude<keyof Played, 'wishes'>): number {
    return this.#counts.get(what) ?? 0;
  }

  /** A client's choice that the product says it recorded. */
  wished({ choice }: RecordedChoice): void {
    this.#wishes.set(choice, (this.#wishes.get(choice) ?? 0) + 1);
    if (choice === 'satisfaction') this.count('impressions');
  }

  /** An advisor's word about a meeting that the product says it recorded. */
  told({ choice, amount = '' }: Fields): void {
    if (choice !== 'sale') return;
    this.count('sales');
    this.count('soldMinor', Number(amount.replace(',', '')));
  }

  played(): Played {
    return {
      submissions: this.of('submissions'),
      repeatsRecognised: this.of('repeatsRecognised'),
      mails: this.of('mails'),
      sales: this.of('sales'),
      soldMinor: this.of('soldMinor'),
      impressions: this.of('impressions'),
      wishes: Object.fromEntries(this.#wishes),
    };
  }
}
