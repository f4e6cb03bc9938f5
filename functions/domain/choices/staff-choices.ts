import { type NamesWith, namesOf } from './declared.ts';

/** Where staff choose: the link to answer a client, the link that asks for an outcome, or the inquiry's page. */
export type StaffPage = 'first-response' | 'outcome' | 'inquiry-page';

interface Declared {
  readonly takenOn: readonly StaffPage[];
  /**
   * On the inquiry's page: everyone concerned with the inquiry, or managers only. By a link: the recipient of the link.
   */
  readonly by: 'concerned' | 'manager';
  /** The event that records it; null when it has no effect. */
  readonly event: string | null;
  /** The message with which the inquiry's page confirms it. */
  readonly said?: string;
  /** The pending choice that waits for the end of the undo window; a choice without one takes effect at once. */
  readonly waitsAs?: string;
  /** The name under which it counts as a first response, if it does. */
  readonly response?: string;
}

/**
 * Every staff choice, declared once. Fields, conditions and use case are in `functions/web/staff-link/staff-answers.ts`
 * and `functions/web/inquiry-page/staff-commands.ts`; the compiler rejects a choice that lacks one of them.
 */
export const staffChoices = {
  answered: {
    takenOn: ['first-response', 'inquiry-page'],
    by: 'concerned',
    event: 'first-response-given.v1',
    said: 'answered',
    waitsAs: 'answered',
    response: 'answered',
  },
  /** The house sends the advisor's own words, in their name: that letter is the first response. */
  write: {
    takenOn: ['first-response', 'inquiry-page'],
    by: 'concerned',
    event: 'first-response-given.v1',
    said: 'written',
    waitsAs: 'written',
    response: 'written',
  },
  slots: {
    takenOn: ['first-response', 'inquiry-page'],
    by: 'concerned',
    event: 'first-response-given.v1',
    said: 'slots-wanted',
    waitsAs: 'slots',
    response: 'slots',
  },
  clarify: {
    takenOn: ['first-response', 'inquiry-page'],
    by: 'concerned',
    event: 'first-response-given.v1',
    said: 'question-sent',
    waitsAs: 'clarification',
    response: 'clarification',
  },
  'off-target': {
    takenOn: ['first-response', 'inquiry-page'],
    by: 'concerned',
    event: 'advisor-judged-off-target.v1',
    said: 'set-aside',
    waitsAs: 'off-target',
  },
  /** Before or after a promise is broken: whoever is told of it takes the inquiry themselves. */
  'take-over': {
    takenOn: ['first-response', 'inquiry-page'],
    by: 'concerned',
    event: 'inquiry-handed-over.v1',
    said: 'taken-over',
  },
  'hand-over': {
    takenOn: ['first-response', 'inquiry-page'],
    by: 'concerned',
    event: 'inquiry-handed-over.v1',
    said: 'reassigned',
  },
  attended: {
    takenOn: ['outcome', 'inquiry-page'],
    by: 'concerned',
    event: 'outcome-given.v1',
    said: 'outcome',
    waitsAs: 'outcome',
  },
  'no-sale': {
    takenOn: ['outcome', 'inquiry-page'],
    by: 'concerned',
    event: 'outcome-given.v1',
    said: 'outcome',
    waitsAs: 'outcome',
  },
  sale: {
    takenOn: ['outcome', 'inquiry-page'],
    by: 'concerned',
    event: 'outcome-given.v1',
    said: 'outcome',
    waitsAs: 'outcome',
  },
  'no-show': {
    takenOn: ['outcome', 'inquiry-page'],
    by: 'concerned',
    event: 'outcome-given.v1',
    said: 'outcome',
    waitsAs: 'outcome',
  },
  later: {
    takenOn: ['outcome', 'inquiry-page'],
    by: 'concerned',
    event: 'outcome-given.v1',
    said: 'outcome',
    waitsAs: 'outcome',
  },
  touch: {
    takenOn: ['first-response', 'inquiry-page'],
    by: 'concerned',
    event: 'contact-recorded.v1',
    said: 'touch',
  },
  note: { takenOn: ['inquiry-page'], by: 'concerned', event: null, said: 'noted' },
  correct: { takenOn: ['inquiry-page'], by: 'concerned', event: null, said: 'corrected' },
  cancel: { takenOn: ['inquiry-page'], by: 'concerned', event: 'appointment-cancelled.v1', said: 'cancelled' },
  move: { takenOn: ['inquiry-page'], by: 'concerned', event: 'appointment-moved.v1', said: 'moved' },
  undo: { takenOn: ['inquiry-page'], by: 'concerned', event: 'choice-undone.v1', said: 'undone' },
  'propose-slots': { takenOn: ['inquiry-page'], by: 'concerned', event: 'inquiry-steered.v1', said: 'slots-wanted' },
  reassign: { takenOn: ['inquiry-page'], by: 'manager', event: 'inquiry-steered.v1', said: 'reassigned' },
  judge: { takenOn: ['inquiry-page'], by: 'manager', event: 'inquiry-steered.v1', said: 'judged' },
  resolve: { takenOn: ['inquiry-page'], by: 'concerned', event: 'inquiry-steered.v1', said: 'resolved' },
  'edit-care': { takenOn: ['inquiry-page'], by: 'concerned', event: 'inquiry-steered.v1', said: 'care-edited' },
  'drop-care': { takenOn: ['inquiry-page'], by: 'concerned', event: 'inquiry-steered.v1', said: 'care-dropped' },
  gesture: { takenOn: ['inquiry-page'], by: 'manager', event: 'inquiry-steered.v1', said: 'gesture-made' },
  pause: {
    takenOn: ['inquiry-page'],
    by: 'manager',
    event: 'inquiry-steered.v1',
    said: 'paused',
    waitsAs: 'paused',
  },
  'confirm-pause': {
    takenOn: ['inquiry-page'],
    by: 'concerned',
    event: 'inquiry-steered.v1',
    said: 'pause-confirmed',
    waitsAs: 'paused',
  },
  close: {
    takenOn: ['inquiry-page'],
    by: 'manager',
    event: 'inquiry-steered.v1',
    said: 'closed',
    waitsAs: 'closed',
  },
} as const satisfies Readonly<Record<string, Declared>>;

type Choices = typeof staffChoices;
type TakenOn<Page extends StaffPage> = {
  readonly [Name in keyof Choices]: Page extends Choices[Name]['takenOn'][number] ? Name : never;
}[keyof Choices];

export type StaffChoiceName = keyof Choices;
const staffChoiceNames = namesOf(staffChoices);

function isTakenOn(name: StaffChoiceName, page: StaffPage): boolean {
  return staffChoices[name].takenOn.some((one) => one === page);
}

/** The outcome of a meeting, as the advisor who was present records it. */
export type OutcomeKind = TakenOn<'outcome'>;
export const outcomeKinds = staffChoiceNames.filter((name): name is OutcomeKind => isTakenOn(name, 'outcome'));

/** The choices that the link to answer a client records; a contact noted in passing leaves the link unchanged. */
export type AnswerChoice = Exclude<TakenOn<'first-response'>, 'touch'>;
export const answerChoices = staffChoiceNames.filter(
  (name): name is AnswerChoice => isTakenOn(name, 'first-response') && name !== 'touch',
);

/** The choices on an inquiry's page. */
export type StaffCommand = TakenOn<'inquiry-page'>;
export const staffCommands = staffChoiceNames.filter((name): name is StaffCommand => isTakenOn(name, 'inquiry-page'));

/** The messages with which the inquiry's page confirms a choice. */
export type CommandSaid = Choices[StaffCommand]['said'];
export const commandsSaid: readonly CommandSaid[] = [...new Set(staffCommands.map((name) => staffChoices[name].said))];

/** The staff commands, by the name in their event. */
export type SteeringCommand = NamesWith<Choices, { readonly event: 'inquiry-steered.v1' }>;
export const steeringActs = staffChoiceNames
  .filter((name): name is SteeringCommand => staffChoices[name].event === 'inquiry-steered.v1')
  .map((name) => staffChoices[name].said);

/** The choices that count as a first response. */
type Responding = NamesWith<Choices, { readonly response: string }>;
const responding = staffChoiceNames.filter((name): name is Responding => 'response' in staffChoices[name]);
export type ResponseChoice = Choices[Responding]['response'];
export const responseChoices = responding.map((name) => staffChoices[name].response);

/** The choice of a first response, under the name that a link records. */
export function choiceOfResponse(response: ResponseChoice): Responding | undefined {
  return responding.find((name) => staffChoices[name].response === response);
}

/** The choices that wait for the end of the undo window. */
type Waiting = NamesWith<Choices, { readonly waitsAs: string }>;
export type WaitingStaffChoice = Choices[Waiting]['waitsAs'];
export const waitingStaffChoices: readonly WaitingStaffChoice[] = [
  ...new Set(
    staffChoiceNames
      .filter((name): name is Waiting => 'waitsAs' in staffChoices[name])
      .map((name) => staffChoices[name].waitsAs),
  ),
];
