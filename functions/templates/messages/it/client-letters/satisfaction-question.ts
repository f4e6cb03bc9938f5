import type { SatisfactionQuestionMessages } from '../../contracts/client-letters/satisfaction-question.ts';

export const satisfactionQuestion: SatisfactionQuestionMessages = {
  subjects: ({ day }) => [`Il Suo appuntamento di ${day}: la Sua opinione`],
  met: ({ advisor, day }) => `Ha incontrato ${advisor} ${day}.`,
  metMe: ({ day }) => `Ci siamo incontrati ${day}.`,
  ask: 'Due domande, un minuto: la Sua opinione ci aiuta ad accogliere meglio i nostri clienti. Leggo personalmente ogni risposta.',
  askNear:
    'La Sua opinione conta molto per noi, e Lei conosce la maison: ci dica, in un minuto, che cosa dovremmo conservare e che cosa dovremmo cambiare. Leggo personalmente ogni risposta.',
  answer: 'Dare la mia opinione',
};
