/** A message to the advisor, and no further field. */
export interface ReplyFormMessages {
  readonly label: Readonly<Record<'completed' | 'resume', string>>;
  readonly send: Readonly<Record<'completed' | 'resume', string>>;
}
