import type { ClientSpokeMessages } from '../../contracts/staff-letters/client-spoke.ts';

export const clientSpoke: ClientSpokeMessages = {
  subjects: {
    completed: {
      plain: ({ name }) => `${name} a complété sa demande`,
      due: ({ name, before }) => `${name} a complété sa demande : à suivre avant ${before}`,
    },
    replied: {
      plain: ({ name }) => `${name} vous a répondu`,
      due: ({ name, before }) => `${name} vous a répondu : à suivre avant ${before}`,
    },
    call: {
      plain: ({ name }) => `${name} souhaite un appel`,
      due: ({ name, before }) => `${name} souhaite un appel avant ${before}`,
    },
    'other-times': {
      plain: ({ name }) => `${name} souhaite d’autres moments`,
      due: ({ name, before }) => `${name} souhaite d’autres moments : à suivre avant ${before}`,
    },
    resume: {
      plain: ({ name }) => `${name} reprend contact`,
      due: ({ name, before }) => `${name} reprend contact : à suivre avant ${before}`,
    },
  },
  openings: {
    completed: 'Le client a complété sa demande. La suite vous revient.',
    replied: 'Le client a répondu à votre question. La suite vous revient.',
    call: 'Le client souhaite que vous l’appeliez.',
    'other-times':
      'Aucun des moments proposés ne convient au client, qui en souhaite d’autres. Ceux que vous gardiez sont de nouveau libres dans votre agenda.',
    resume: 'Le client a repris contact de lui-même.',
  },
  passedOn: 'Ce message vous est transmis pour information : aucun nouveau délai ne court.',
  meetingStands: ({ time }) =>
    `Votre rendez-vous du ${time} est maintenu. Ce message vous est transmis pour information : aucun nouveau délai ne court.`,
};
