import { type ClientExit, clientExits } from './client-choices.ts';
import { type WaitingStaffChoice, waitingStaffChoices } from './staff-choices.ts';

/** Choices that can still be taken back; they take effect only after the undo window. */
export type PendingChoiceName = WaitingStaffChoice | ClientExit;
export const pendingChoiceNames: readonly PendingChoiceName[] = [...waitingStaffChoices, ...clientExits];

/** These choices, and those that take effect at once and are undone by a counter-choice. */
export type UndoneChoice = PendingChoiceName | 'handed-over' | 'slot-chosen';
export const undoneChoices: readonly UndoneChoice[] = [...pendingChoiceNames, 'handed-over', 'slot-chosen'];
