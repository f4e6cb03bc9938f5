import type { ClientExit, ContactChannel, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';

export type RecordedOutcome =
  | { readonly choice: 'answered'; readonly channel: ContactChannel }
  | { readonly choice: 'write'; readonly text: string }
  | { readonly choice: 'slots' }
  | { readonly choice: 'clarify'; readonly question: string }
  | { readonly choice: 'off-target'; readonly reason: OffTargetReason }
  | { readonly choice: 'take-over' }
  | { readonly choice: 'hand-over'; readonly colleagueName: string }
  | { readonly choice: 'meeting'; readonly outcome: MeetingOutcome }
  /** No act is expected any more: the client left or the inquiry is paused, or the house decided. */
  | { readonly choice: 'ended'; readonly how: ClientExit | 'rest' | 'paused' | 'closed' }
  | { readonly choice: 'undone'; readonly ofMeeting?: boolean | undefined };

export interface ActionOutcomeMessages {
  readonly titles: Record<RecordedOutcome['choice'], string>;
  readonly repeated: string;
  readonly recorded: (values: { readonly at: string; readonly by: string | undefined }) => string;
  readonly undo: string;
  readonly undoUntil: (values: { readonly time: string }) => string;
  readonly reopen: string;
  readonly open: string;
  readonly endings: Readonly<
    Record<Extract<RecordedOutcome, { choice: 'ended' }>['how'], (values: { readonly clientName: string }) => string>
  >;
  readonly answered: (values: { readonly clientName: string; readonly channel: string }) => string;
  readonly written: (values: { readonly clientName: string }) => string;
  readonly slots: (values: { readonly clientName: string }) => string;
  readonly clarify: (values: { readonly clientName: string }) => string;
  readonly offTarget: (values: { readonly clientName: string; readonly reason: string }) => string;
  /** No letter is sent: the sender sells something. */
  readonly offTargetUnanswered: (values: { readonly reason: string }) => string;
  readonly takenOver: (values: { readonly clientName: string }) => string;
  readonly handedOver: (values: { readonly clientName: string; readonly colleagueName: string }) => string;
  readonly undone: (values: { readonly clientName: string }) => string;
  readonly meetingUndone: (values: { readonly clientName: string }) => string;
}
