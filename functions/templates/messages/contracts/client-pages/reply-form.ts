/** A message to the advisor, and nothing else to fill in. */
export interface ReplyFormMessages {
  readonly label: Readonly<Record<'completed' | 'resume', string>>;
  readonly send: Readonly<Record<'completed' | 'resume', string>>;
}
