import type { ClientChoiceName, MeetingChoice, SpokenChoice, Wish } from '#domain/choices/client-choices.ts';
import type { FormWord, SpokenWord } from '#domain/relance/client-wait.ts';

/** Choices that the outcome page confirms with facts of their own: a time and a place, the next step, a day. */
export type ChoiceWithFacts = MeetingChoice | 'cancelled' | 'rest';

interface Confirmed<Name> {
  /** On the outcome page, after the choice. */
  readonly done: Name extends ChoiceWithFacts
    ? { readonly title: string }
    : { readonly title: string; readonly text: string };
}

/** Among the wishes: its label and its explanation. */
interface Wished {
  readonly button: { readonly label: string; readonly means: string };
}

interface Spoken {
  /** The title of the private space while an answer is owed. */
  readonly awaited: string;
  /** The entry in the private space's history. */
  readonly history: string;
  /** The opening of the advisor's draft reply. */
  readonly reply: string;
}

/** The client's texts of each choice; the declaration of the choice determines the parts. */
export type ClientChoicesMessages = {
  readonly [Name in ClientChoiceName]: Confirmed<Name> &
    (Name extends Wish ? Wished : unknown) &
    (Name extends SpokenChoice ? Spoken : unknown);
} & {
  /** What a client sends by the form while an inquiry is open is no choice of a page. */
  readonly [Name in FormWord]: Spoken;
};

interface StaffClientChoice {
  readonly letter: {
    readonly subject: (values: { readonly name: string }) => string;
    /** An answer is owed by then. */
    readonly subjectWhenDue: (values: { readonly name: string; readonly before: string }) => string;
    readonly opening: string;
  };
  /** The client's request, on the advisor's link and on the inquiry's page. */
  readonly asks: string;
  /** The task in the day list. */
  readonly duty: string;
  /** The detail of the event in the inquiry's history. */
  readonly event: string;
}

/** Everything that staff read of what a client said. */
export type StaffClientChoicesMessages = Readonly<Record<SpokenWord, StaffClientChoice>>;
