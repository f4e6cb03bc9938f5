import type { ClientChoiceName, MeetingChoice, SpokenChoice, Wish } from '#domain/choices/client-choices.ts';

/** Choices that the outcome page confirms with facts of its own: a time and a place, what follows, a day. */
export type ChoiceWithFacts = MeetingChoice | 'cancelled' | 'rest';

interface Confirmed<Name> {
  /** The outcome page, once it is done. */
  readonly done: Name extends ChoiceWithFacts
    ? { readonly title: string }
    : { readonly title: string; readonly text: string };
}

/** Among the wishes: what it is called, and what it means. */
interface Wished {
  readonly button: { readonly label: string; readonly means: string };
}

interface Spoken {
  /** The title of the private space while an answer is owed. */
  readonly awaited: string;
  /** What the private space tells of it later. */
  readonly history: string;
  /** How the reply that is suggested to the advisor begins. */
  readonly reply: string;
}

/** Everything a client reads of each choice; which parts there are follows from how the choice is declared. */
export type ClientChoicesMessages = {
  readonly [Name in ClientChoiceName]: Confirmed<Name> &
    (Name extends Wish ? Wished : unknown) &
    (Name extends SpokenChoice ? Spoken : unknown);
};

interface StaffClientChoice {
  readonly letter: {
    readonly subject: (values: { readonly name: string }) => string;
    /** An answer is owed by then. */
    readonly subjectWhenDue: (values: { readonly name: string; readonly before: string }) => string;
    readonly opening: string;
  };
  /** What the client asks, on the advisor's link and on the inquiry's page. */
  readonly asks: string;
  /** What there is to do, in the day list. */
  readonly duty: string;
  /** The detail of the event in the inquiry's history. */
  readonly event: string;
}

/** Everything that staff read of what a client said. */
export type StaffClientChoicesMessages = Readonly<Record<SpokenChoice, StaffClientChoice>>;
