/** The form that asks only for the missing details. */
export interface CompletionFormMessages {
  readonly message: string;
  readonly messageHint: string;
  readonly piece: string;
  readonly occasion: string;
  readonly desiredOn: string;
  readonly availability: string;
  readonly meeting: string;
  readonly boutique: string;
  readonly intent: string;
  readonly frame: string;
  readonly send: string;
}
