import type { Instant } from '#domain/calendar/instant.ts';
import type { RunEnd } from '#domain/inquiry/broken-run.ts';
import type { Signal } from '#domain/inquiry/inquiry.ts';

/** What an Await state hears. Ids and enumerations only: execution history is readable by operators. */
export interface SignalOutput {
  readonly signalId: string;
  /**
   * `replanned`: nothing happened to the inquiry, the house changed around it; `other-step`: the inquiry waits for
   * something else.
   */
  readonly kind: Signal['kind'] | 'replanned' | 'other-step';
  /** With a choice that may be taken back: until when. */
  readonly lookAt?: Instant | undefined;
}

/** A run that ended without the workflow's doing. */
export interface BrokenOff {
  readonly inquiryId: string;
  readonly run: number;
  readonly ended: RunEnd;
  readonly at: Instant;
}

export interface Workflow {
  /**
   * Starts a run of an inquiry's workflow, the first unless said otherwise. A run that is under way is left alone and
   * counts as started; `already-started` is one that has ended.
   */
  start(inquiryId: string, run?: number): Promise<'started' | 'already-started'>;
  /** Delivers a signal to a waiting task. `gone` when the wait ended meanwhile: the signal stays in its mailbox. */
  signal(taskToken: string, output: SignalOutput): Promise<'delivered' | 'gone'>;
}

export interface RunReader {
  /** Runs that broke off at this instant or later, the earliest first. */
  listBrokenOff(since: Instant): Promise<readonly BrokenOff[]>;
}

/** Where an inquiry's current wait keeps its token. Tokens never leave the backend. */
export interface WaitRepository {
  register(
    inquiryId: string,
    wait: { readonly taskToken: string; readonly state: string; readonly at: Instant },
  ): Promise<void>;
  find(inquiryId: string): Promise<{ readonly taskToken: string; readonly state: string } | undefined>;
}
