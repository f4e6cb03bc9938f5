import { type ClientExit, clientExits } from './client-choices.ts';
import { type WaitingStaffChoice, waitingStaffChoices } from './staff-choices.ts';

/** What somebody chose and can still take back: nothing follows from it before its minutes are over. */
export type PendingChoiceName = WaitingStaffChoice | ClientExit;
export const pendingChoiceNames: readonly PendingChoiceName[] = [...waitingStaffChoices, ...clientExits];

/** The same, with what has its effect at once and is undone by its contrary. */
export type UndoneChoice = PendingChoiceName | 'handed-over' | 'slot-chosen';
export const undoneChoices: readonly UndoneChoice[] = [...pendingChoiceNames, 'handed-over', 'slot-chosen'];
