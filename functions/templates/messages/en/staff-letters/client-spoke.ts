import type { ClientSpokeMessages } from '../../contracts/staff-letters/client-spoke.ts';

export const clientSpoke: ClientSpokeMessages = {
  passedOn: 'This message is passed on for your information: no new deadline runs.',
  meetingStands: ({ time }) =>
    `Your appointment on ${time} stands. This message is passed on for your information: no new deadline runs.`,
};
