/** Labels of the facts about an inquiry in a letter. */
export interface InquiryFactsMessages {
  readonly client: string;
  readonly level: string;
  readonly answerBefore: string;
  /** The deadline has passed. */
  readonly wasPromised: string;
  readonly meeting: string;
  readonly open: string;
  readonly see: string;
  readonly clockRuns: string;
}

export const inquiryFacts: InquiryFactsMessages = {
  client: 'Client',
  level: 'Niveau',
  answerBefore: 'Répondre avant',
  wasPromised: 'Réponse promise avant',
  meeting: 'Rendez-vous',
  open: 'Ouvrir la demande',
  see: 'Voir la demande',
  clockRuns: 'Ouvrir la page n’arrête pas le délai : seule votre réponse au client le fait.',
};
