import type { LabelledRow } from './labelled-row.ts';

/** A letter that the client received. */
export interface ClientLetter {
  readonly at: string;
  /** `transactional` answers what the client did; `relational` goes out by itself. */
  readonly contactClass: string;
  readonly kind: string;
  readonly language: string;
}

/** What one message met, as it is seen from outside. */
export interface Observed {
  readonly id: string;
  readonly verdict: string;
  readonly kind: string;
  readonly owner: { readonly id: string; readonly kind: string } | null;
  /** When a letter with the client's name first reached a member of staff, and the role they have. */
  readonly toldAt: string | undefined;
  readonly toldRole: string | undefined;
  readonly deadlineAt: string | undefined;
  readonly understood: { readonly boutique?: string | undefined; readonly city?: string | undefined };
  /** Whether it stood on the page where a person reads what is in doubt. */
  readonly inTriage: boolean;
  readonly letters: readonly ClientLetter[];
  /** Times offered, where the message says when and an advisor answered by offering times. */
  readonly offer:
    | { readonly fits: boolean; readonly freeTime: string | undefined; readonly offered: readonly string[] }
    | undefined;
}

/** What a part of the messages is played with. */
export interface Part {
  readonly rows: readonly LabelledRow[];
  readonly form: 'bare' | 'filled';
  /** The text of the model that reads this part; without it, the one that is shipped. */
  readonly modelFile?: string | undefined;
  readonly result: string;
}
