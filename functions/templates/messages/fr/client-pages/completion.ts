/** The page that asks a client for missing details, or for the answer to a question. */
export interface CompletionMessages {
  readonly incomplete: string;
  readonly incompleteLede: string;
  readonly question: (values: { readonly advisor: string }) => string;
  readonly note: string;
  readonly noteLede: (values: { readonly advisor: string }) => string;
  readonly written: string;
  readonly nextMissing: string;
  readonly nextQuestion: (values: { readonly advisor: string }) => string;
}

export const completion: CompletionMessages = {
  incomplete: 'Une précision nous aiderait',
  incompleteLede: 'Pour confier votre demande à la bonne personne, il nous manque peu de chose.',
  question: ({ advisor }) => `${advisor} vous pose une question`,
  note: 'Écrire à votre conseiller',
  noteLede: ({ advisor }) => `${advisor} lira votre message et vous répondra.`,
  written: 'Votre premier message',
  nextMissing:
    'La suite : nous relisons votre demande dès que vous l’avez complétée, un conseiller en prend la responsabilité, et vous recevez son nom par e-mail.',
  nextQuestion: ({ advisor }) =>
    `La suite : ${advisor} reçoit votre réponse, et votre espace indique l’heure avant laquelle vous aurez la sienne.`,
};
