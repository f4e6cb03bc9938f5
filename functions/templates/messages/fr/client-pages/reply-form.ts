/** A message to the advisor, and no further field. */
export interface ReplyFormMessages {
  readonly label: Readonly<Record<'completed' | 'resume', string>>;
  readonly send: Readonly<Record<'completed' | 'resume', string>>;
}

export const replyForm: ReplyFormMessages = {
  label: { completed: 'Votre réponse', resume: 'Votre message' },
  send: { completed: 'Envoyer ma réponse', resume: 'Envoyer mon message' },
};
