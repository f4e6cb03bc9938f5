import type { StagesMessages } from '../../fr/staff-shared/stages.ts';

export const stages: StagesMessages = {
  names: {
    received: 'Received',
    'awaiting-first-response': 'Answer due',
    responded: 'Answered',
    incomplete: 'Waiting for a detail from the client',
    'awaiting-client': 'Waiting for the client',
    appointment: 'Meeting booked',
    'awaiting-outcome': 'Meeting outcome to record',
    paused: 'Paused',
    closed: 'Closed',
  },
  pauses: {
    'off-target': 'out of scope',
    premature: 'too early',
    'client-asked': 'at the client’s request',
    silent: 'no news from the client',
    'no-show': 'after a missed meeting',
    later: 'postponed by the client',
    'no-capacity': 'no capacity for now',
  },
  closes: {
    won: 'sale made',
    'without-sale': 'no sale',
    dormant: 'no news from the client',
    withdrawn: 'consent withdrawn',
    resolved: 'resolved',
    'by-staff': 'house decision',
  },
};
