import type { ClarificationQuestionMessages } from '../../contracts/client-letters/clarification-question.ts';

export const clarificationQuestion: ClarificationQuestionMessages = {
  subject: 'Une question au sujet de votre demande',
  opening: 'Avant de vous répondre, j’aimerais vous poser une question.',
  byReply: 'Répondez simplement à ce message : votre réponse me parviendra directement.',
  byLinkOrReply:
    'Deux lignes suffisent, par le lien ci-dessous ou en réponse à ce message : elles me parviendront directement.',
  answer: 'Répondre',
};
