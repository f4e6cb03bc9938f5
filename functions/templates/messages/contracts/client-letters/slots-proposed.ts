import type { ByPresence } from './by-presence.ts';
import type { Closeness } from './closeness.ts';

type Subjects = ByPresence<(values: { readonly matter: string }) => readonly string[]>;
type Opening = (values: { readonly place: string }) => string;

/** The subjects of a first proposal. */
export interface FirstProposal {
  readonly house: string;
  readonly purpose: string;
  readonly place: string;
  readonly boutique: string;
  readonly city: string;
  /** How long to allow: "an hour". */
  readonly duration: string;
  /** The additional offer for the closest clients. */
  readonly attention: string;
}

export interface SlotsProposedMessages {
  readonly first: {
    readonly subjects: ByPresence<(values: { readonly matter: string; readonly counted: string }) => readonly string[]>;
    readonly opening: Readonly<Record<Closeness, ByPresence<(values: FirstProposal) => string>>>;
  };
  readonly newTimes: { readonly subjects: Subjects; readonly opening: ByPresence<Opening> };
  readonly afterNoShow: { readonly subjects: Subjects; readonly opening: ByPresence<Opening> };
  readonly advisorMissed: { readonly subjects: Subjects; readonly opening: string };
  readonly attention: {
    readonly creation: string;
    readonly repair: string;
    readonly event: string;
    readonly pieces: ByPresence<string>;
  };
}
