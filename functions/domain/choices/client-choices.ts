import { type NamesWith, namesOf } from './declared.ts';

/** Where a client chooses: the page of a link for one act, or the private space, which offers all acts. */
export type ClientPage = 'completion' | 'slots' | 'appointment' | 'satisfaction' | 'private-space';

interface Declared {
  /** The pages that accept it. The inquiry decides when it can be chosen there. */
  readonly takenOn: readonly ClientPage[];
  /** A wish is listed beside the page's own act, among others; every other choice has a form of its own. */
  readonly isWish: boolean;
  /**
   * The name under which it is posted and recorded, if that is not its own: the inquiry then decides which is meant.
   */
  readonly postedAs?: string;
  /** The event that records it. */
  readonly event: string;
}

/** The effect of a choice on the inquiry, which pages, letters and figures read. */
type Recorded =
  /** A meeting is agreed at a time. */
  | { readonly records: 'meeting' }
  | { readonly records: 'cancellation' }
  /** The client wrote and awaits an answer. */
  | { readonly records: 'words' }
  /** The same, for requests that only this state of an inquiry allows. */
  | { readonly records: 'asked'; readonly askedWhile: readonly string[] }
  /** The client leaves: `exit` is the choice that then waits for the end of the undo window. */
  | { readonly records: 'exit'; readonly exit: string }
  | { readonly records: 'opinion' };

const everywhere = ['completion', 'slots', 'private-space'] as const;

/**
 * Every client choice, declared once. Its fields, conditions, use case and page are in
 * `functions/web/client-link/client-choices.ts`, its messages in
 * `functions/templates/messages/<language>/client-choices.ts`; the compiler rejects a choice that lacks one of them.
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

/** The choices listed beside a page's own act. */
export type Wish = NamesWith<Choices, { readonly isWish: true }>;
export const wishes = clientChoiceNames.filter((name): name is Wish => clientChoices[name].isWish);

/** The messages of a client that await an answer: everything that an advisor sees as the client's latest message. */
export type SpokenChoice = NamesWith<Choices, { readonly records: 'words' | 'asked' }>;
export const spokenChoices = clientChoiceNames.filter(
  (name): name is SpokenChoice => clientChoices[name].records === 'words' || clientChoices[name].records === 'asked',
);

/** The texts with which a client completed or answered. */
export type WordsChoice = NamesWith<Choices, { readonly records: 'words' }>;
export const wordsChoices = clientChoiceNames.filter(
  (name): name is WordsChoice => clientChoices[name].records === 'words',
);

/** The requests of a client to an advisor. */
export type AskedChoice = NamesWith<Choices, { readonly records: 'asked' }>;
export const askedChoices = clientChoiceNames.filter(
  (name): name is AskedChoice => clientChoices[name].records === 'asked',
);

/** The choices that agree on a meeting, or on another time for it. */
export type MeetingChoice = NamesWith<Choices, { readonly records: 'meeting' }>;

/** The choices by which a client leaves. */
export type LeavingChoice = NamesWith<Choices, { readonly records: 'exit' }>;
export const leavingChoices = clientChoiceNames.filter(
  (name): name is LeavingChoice => clientChoices[name].records === 'exit',
);

/** The name under which a form posts the choice and a link records it. */
export type PostedChoice = Exclude<ClientChoiceName, NamesWith<Choices, { readonly postedAs: string }>>;

/** How a client left, by an exit or by withdrawing their consent, in pending choices and in events. */
export type LeftHow = Choices[LeavingChoice]['exit'] | 'consent-withdrawn';
export const leftHows: readonly LeftHow[] = [
  ...leavingChoices.map((name) => clientChoices[name].exit),
  'consent-withdrawn',
];

/** The exits that only a client can make; a pause can also be a decision of staff. */
export type ClientExit = Exclude<LeftHow, 'paused'>;
export const clientExits = leftHows.filter((how): how is ClientExit => how !== 'paused');
