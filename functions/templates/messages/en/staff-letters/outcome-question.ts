import type { OutcomeQuestionMessages } from '../../contracts/staff-letters/outcome-question.ts';

export const outcomeQuestion: OutcomeQuestionMessages = {
  asked: {
    subject: ({ name }) => `${name}: what came of your appointment?`,
    opening: ({ time }) => `Your appointment on ${time} is over. What happens next depends on the outcome you record.`,
  },
  chased: {
    subject: ({ name }) => `${name}: the outcome of the appointment is still missing`,
    opening: ({ time }) =>
      `We do not know yet what came of your appointment on ${time}. Until then nothing is proposed to the client.`,
  },
  escalated: {
    subject: ({ name, advisor }) => `${name}: ${advisor} has not recorded the outcome`,
    short: ({ name }) => `${name}: you are asked for the outcome of the appointment`,
    opening: ({ time, advisor }) =>
      `${advisor} has not recorded the outcome of the appointment on ${time}, although asked twice. Find out together, or record it in their place.`,
  },
  choices: 'Attended, absent, a purchase, later: one choice is enough, and can be taken back for ten minutes.',
  record: 'Record the outcome',
};
