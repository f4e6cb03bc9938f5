import type { InquiryFactsMessages } from '../../contracts/staff-letter-parts/inquiry-facts.ts';

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
