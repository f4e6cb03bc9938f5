import type { OutcomeQuestionMessages } from '../../contracts/staff-letters/outcome-question.ts';

export const outcomeQuestion: OutcomeQuestionMessages = {
  asked: {
    subject: ({ name }) => `${name} : quelle est l’issue de votre rendez-vous ?`,
    opening: ({ time }) => `Votre rendez-vous du ${time} est passé. La suite dépend de l’issue que vous indiquerez.`,
  },
  chased: {
    subject: ({ name }) => `${name} : l’issue du rendez-vous manque encore`,
    opening: ({ time }) =>
      `Nous ne connaissons pas encore l’issue de votre rendez-vous du ${time}. D’ici là, rien n’est proposé au client.`,
  },
  escalated: {
    subject: ({ name, advisor }) => `${name} : ${advisor} n’a pas indiqué l’issue du rendez-vous`,
    short: ({ name }) => `${name} : l’issue du rendez-vous vous est demandée`,
    opening: ({ time, advisor }) =>
      `${advisor} n’a pas indiqué l’issue du rendez-vous du ${time}, malgré deux messages. Faites le point ensemble, ou indiquez-la à sa place.`,
  },
  choices: 'Venu, absent, achat, plus tard : un choix suffit, et peut être repris pendant dix minutes.',
  record: 'Indiquer l’issue',
};
