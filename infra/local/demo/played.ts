import type { RecordedChoice } from '#local/demo/answers.ts';

/** What the demonstration itself did and saw, for comparison with the product's figures. */
export interface Played {
  readonly submissions: number;
  /** Submissions whose response had the id of an earlier one. */
  readonly repeatsRecognised: number;
  /** Messages that joined an open inquiry of the same client. */
  readonly joined: number;
  readonly mails: number;
  /** Meetings recorded with a sale, and its amount in cents. */
  readonly sales: number;
  readonly soldMinor: number;
  readonly impressions: number;
  /** The clients' choices, by their name. */
  readonly wishes: Readonly<Record<string, number>>;
}

type Fields = Readonly<Record<string, string>>;

/** Counts acts while they are carried out. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #wishes = new Map<string, number>();

  count(what: Exclude<keyof Played, 'wishes'>, by = 1): void {
    this.#counts.set(what, this.of(what) + by);
  }

  of(what: Exclude<keyof Played, 'wishes'>): number {
    return this.#counts.get(what) ?? 0;
  }

  /** A client's choice that the product reports as recorded. */
  wished({ choice }: RecordedChoice): void {
    this.#wishes.set(choice, (this.#wishes.get(choice) ?? 0) + 1);
    if (choice === 'satisfaction') this.count('impressions');
  }

  /** An advisor's outcome of a meeting that the product reports as recorded. */
  told({ choice, amount = '' }: Fields): void {
    if (choice !== 'sale') return;
    this.count('sales');
    this.count('soldMinor', Number(amount.replace(',', '')));
  }

  played(): Played {
    return {
      submissions: this.of('submissions'),
      repeatsRecognised: this.of('repeatsRecognised'),
      joined: this.of('joined'),
      mails: this.of('mails'),
      sales: this.of('sales'),
      soldMinor: this.of('soldMinor'),
      impressions: this.of('impressions'),
      wishes: Object.fromEntries(this.#wishes),
    };
  }
}
