import type { Instant } from '#domain/calendar/instant.ts';
import type { RunEnd } from '#domain/inquiry/broken-run.ts';
import type { Signal } from '#domain/inquiry/inquiry.ts';

/** What an Await state receives. Ids and enumerations only, because operators can read the execution history. */
export interface SignalOutput {
  readonly signalId: string;
  /**
   * `replanned`: the inquiry is unchanged, but the house's settings changed; `other-step`: the inquiry waits for
   * something else.
   */
  readonly kind: Signal['kind'] | 'replanned' | 'other-step';
  /** For a choice that can be taken back: until when. */
  readonly lookAt?: Instant | undefined;
}

/** A run that ended without the workflow having ended it. */
export interface BrokenOff {
  readonly inquiryId: string;
  readonly run: number;
  readonly ended: RunEnd;
  readonly at: Instant;
}

export interface Workflow {
  /**
   * Starts a run of an inquiry's workflow, by default the first. A run that is under way continues and counts as
   * started; `already-started` is one that has ended.
   */
  start(inquiryId: string, run?: number): Promise<'started' | 'already-started'>;
  /** Delivers a signal to a waiting task. `gone` when the wait ended meanwhile: the signal stays in its mailbox. */
  signal(taskToken: string, output: SignalOutput): Promise<'delivered' | 'gone'>;
}

export interface RunReader {
  /** Runs that failed at this instant or later, the earliest first. */
  listBrokenOff(since: Instant): Promise<readonly BrokenOff[]>;
}

/** The token of an inquiry's current wait. Tokens never leave the backend. */
export interface WaitRepository {
  register(
    inquiryId: string,
    wait: { readonly taskToken: string; readonly state: string; readonly at: Instant },
  ): Promise<void>;
  find(inquiryId: string): Promise<{ readonly taskToken: string; readonly state: string } | undefined>;
}
