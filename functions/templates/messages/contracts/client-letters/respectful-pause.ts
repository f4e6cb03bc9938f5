import type { PauseReason } from '#domain/policy/relance.ts';

type Reopening = (values: { readonly date: string }) => string;

/** Sent once as a pause begins: why, until when, and how to end it. */
export interface RespectfulPauseMessages {
  readonly because: Readonly<Record<PauseReason, string>>;
  /** The house writes again by itself. */
  readonly dated: { readonly subject: Reopening; readonly back: Reopening };
  /** Only a message from the client reopens the inquiry. */
  readonly open: { readonly subject: string; readonly silence: string };
  readonly resume: string;
}
