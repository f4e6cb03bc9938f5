import { type NamesWith, namesOf } from './declared.ts';

/** Where a client chooses: the page of a link that is for one act, or the private space, which is for all of them. */
export type ClientPage = 'completion' | 'slots' | 'appointment' | 'satisfaction' | 'private-space';

interface Declared {
  /** The pages that take it. When it may be chosen there follows from the inquiry. */
  readonly takenOn: readonly ClientPage[];
  /** A wish stands beside the page's own act, among the others; the rest has a form of its own. */
  readonly isWish: boolean;
  /** The name it is posted and recorded under, where that is not its own: the inquiry then says which is meant. */
  readonly postedAs?: string;
  /** The event that tells of it. */
  readonly event: string;
}

/** What is left of a choice in the inquiry, on which pages, letters and figures rest. */
type Recorded =
  /** A meeting is agreed at a time. */
  | { readonly records: 'meeting' }
  | { readonly records: 'cancellation' }
  /** The client spoke, and is answered. */
  | { readonly records: 'words' }
  /** The same, for what only this state of an inquiry allows to ask for. */
  | { readonly records: 'asked'; readonly askedWhile: readonly string[] }
  /** The client leaves: `exit` is what then waits for the end of the undo window. */
  | { readonly records: 'exit'; readonly exit: string }
  | { readonly records: 'opinion' };

const everywhere = ['completion', 'slots', 'private-space'] as const;

/**
 * Every choice of a client's, declared once. Its fields, conditions, use case and page are in
 * `functions/web/client-link/client-choices.ts`, its messages in `functions/templates/messages/<language>/client-choices.ts`;
 * the compiler refuses a choice that lacks one of them.
 */
export const clientChoices = {
  completed: {
    takenOn: ['completion', 'private-space'],
    isWish: false,
    event: 'client-completed.v1',
    records: 'words',
  },
  replied: {
    takenOn: ['completion', 'private-space'],
    isWish: false,
    postedAs: 'completed',
    event: 'client-completed.v1',
    records: 'words',
  },
  'slot-chosen': {
    takenOn: ['slots', 'private-space'],
    isWish: false,
    event: 'slot-chosen.v1',
    records: 'meeting',
  },
  moved: {
    takenOn: ['appointment', 'private-space'],
    isWish: false,
    event: 'appointment-moved.v1',
    records: 'meeting',
  },
  cancelled: {
    takenOn: ['appointment', 'private-space'],
    isWish: false,
    event: 'appointment-cancelled.v1',
    records: 'cancellation',
  },
  call: {
    takenOn: [...everywhere, 'appointment'],
    isWish: true,
    event: 'client-asked.v1',
    records: 'asked',
    askedWhile: [
      'awaiting-first-response',
      'responded',
      'incomplete',
      'awaiting-client',
      'appointment',
      'awaiting-outcome',
    ],
  },
  'other-times': {
    takenOn: ['slots', 'private-space'],
    isWish: true,
    event: 'client-asked.v1',
    records: 'asked',
    askedWhile: ['awaiting-client'],
  },
  resume: {
    takenOn: ['private-space'],
    isWish: false,
    event: 'client-asked.v1',
    records: 'asked',
    askedWhile: ['paused', 'closed'],
  },
  rest: { takenOn: everywhere, isWish: true, event: 'client-left.v1', records: 'exit', exit: 'paused' },
  declined: { takenOn: everywhere, isWish: true, event: 'client-left.v1', records: 'exit', exit: 'declined' },
  'left-alone': { takenOn: everywhere, isWish: true, event: 'client-left.v1', records: 'exit', exit: 'left-alone' },
  satisfaction: {
    takenOn: ['satisfaction'],
    isWish: false,
    event: 'satisfaction-given.v1',
    records: 'opinion',
  },
} as const satisfies Readonly<Record<string, Declared & Recorded>>;

type Choices = typeof clientChoices;

export type ClientChoiceName = keyof Choices;
export const clientChoiceNames = namesOf(clientChoices);

/** What stands beside a page's own act. */
export type Wish = NamesWith<Choices, { readonly isWish: true }>;
export const wishes = clientChoiceNames.filter((name): name is Wish => clientChoices[name].isWish);

/** What a client says to be answered: everything that an advisor finds as the client's latest word. */
export type SpokenChoice = NamesWith<Choices, { readonly records: 'words' | 'asked' }>;
export const spokenChoices = clientChoiceNames.filter(
  (name): name is SpokenChoice => clientChoices[name].records === 'words' || clientChoices[name].records === 'asked',
);

/** What a client completed or answered, in their own words. */
export type WordsChoice = NamesWith<Choices, { readonly records: 'words' }>;
export const wordsChoices = clientChoiceNames.filter(
  (name): name is WordsChoice => clientChoices[name].records === 'words',
);

/** What a client asks an advisor for. */
export type AskedChoice = NamesWith<Choices, { readonly records: 'asked' }>;
export const askedChoices = clientChoiceNames.filter(
  (name): name is AskedChoice => clientChoices[name].records === 'asked',
);

/** What agrees on a meeting, or on another time for it. */
export type MeetingChoice = NamesWith<Choices, { readonly records: 'meeting' }>;

/** How a client leaves by a choice of theirs. */
export type LeavingChoice = NamesWith<Choices, { readonly records: 'exit' }>;
export const leavingChoices = clientChoiceNames.filter(
  (name): name is LeavingChoice => clientChoices[name].records === 'exit',
);

/** The choice under the name that a form posts it with, and a link records. */
export type PostedChoice = Exclude<ClientChoiceName, NamesWith<Choices, { readonly postedAs: string }>>;

/** How a client left, by a choice of theirs or by withdrawing their consent, as it waits and as events say it. */
export type LeftHow = Choices[LeavingChoice]['exit'] | 'consent-withdrawn';
export const leftHows: readonly LeftHow[] = [
  ...leavingChoices.map((name) => clientChoices[name].exit),
  'consent-withdrawn',
];

/** The exits that are a client's alone; a pause may also be the decision of somebody of the house. */
export type ClientExit = Exclude<LeftHow, 'paused'>;
export const clientExits = leftHows.filter((how): how is ClientExit => how !== 'paused');
