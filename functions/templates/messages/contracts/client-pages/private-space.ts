import type { Civility } from '#domain/identity/person.ts';

type ClientStage =
  | 'received'
  | 'held'
  | 'awaiting-answer'
  | 'late'
  | 'answered'
  | 'incomplete'
  | 'question'
  | 'slots'
  | 'times-coming'
  | 'your-turn'
  | 'appointment'
  | 'met'
  | 'leaving'
  | 'paused'
  | 'closed';

/** The next step; the last five are for steps without an instant, and for a withdrawn consent. */
type NextStep = ClientStage | 'held-open' | 'late-open' | 'slots-free' | 'paused-open' | 'closed-withdrawn';

/** A client's private space: the inquiry's progress, its advisor, and the next step. */
export interface PrivateSpaceMessages {
  readonly title: string;
  /** How the page names its reader. */
  readonly reader: Readonly<Record<Civility | 'none', (values: { readonly name: string }) => string>>;
  readonly soberTitle: string;
  readonly soberText: string;
  readonly titles: Readonly<Record<ClientStage, string>>;
  /** `at` is a formatted instant or day, in the client's zone. */
  readonly next: Readonly<Record<NextStep, (values: { readonly who: string; readonly at: string }) => string>>;
  readonly undo: string;
  readonly undoUntil: (values: { readonly time: string }) => string;
  readonly yourAdvisor: string;
  readonly reach: string;
  readonly yourMessage: string;
  readonly sent: string;
  readonly details: string;
  readonly preferences: string;
  readonly preferencesText: string;
  readonly reference: string;
  readonly email: string;
  readonly phone: string;
  /** The answering party while no advisor is named. */
  readonly house: string;
}
