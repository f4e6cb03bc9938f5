import type { ClientSpokeMessages } from '../../contracts/staff-letters/client-spoke.ts';

export const clientSpoke: ClientSpokeMessages = {
  subjects: {
    completed: {
      plain: ({ name }) => `${name} has completed their inquiry`,
      due: ({ name, before }) => `${name} has completed their inquiry: reply before ${before}`,
    },
    replied: {
      plain: ({ name }) => `${name} has answered you`,
      due: ({ name, before }) => `${name} has answered you: reply before ${before}`,
    },
    call: {
      plain: ({ name }) => `${name} would like a call`,
      due: ({ name, before }) => `${name} would like a call before ${before}`,
    },
    'other-times': {
      plain: ({ name }) => `${name} would like other times`,
      due: ({ name, before }) => `${name} would like other times: reply before ${before}`,
    },
    resume: {
      plain: ({ name }) => `${name} is back in touch`,
      due: ({ name, before }) => `${name} is back in touch: reply before ${before}`,
    },
  },
  openings: {
    completed: 'The client has completed the inquiry. The next step is yours.',
    replied: 'The client has answered your question. The next step is yours.',
    call: 'The client would like you to call.',
    'other-times':
      'None of the times suits the client, who would like others. Those you had kept are free again in your diary.',
    resume: 'The client has got back in touch of their own accord.',
  },
  passedOn: 'This message is passed on for your information: no new deadline runs.',
  meetingStands: ({ time }) =>
    `Your appointment on ${time} stands. This message is passed on for your information: no new deadline runs.`,
};
