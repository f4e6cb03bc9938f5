import type { ClientSpokeMessages } from '../../contracts/staff-letters/client-spoke.ts';

export const clientSpoke: ClientSpokeMessages = {
  passedOn: 'Ce message vous est transmis pour information : aucun nouveau délai ne court.',
  meetingStands: ({ time }) =>
    `Votre rendez-vous du ${time} est maintenu. Ce message vous est transmis pour information : aucun nouveau délai ne court.`,
};
