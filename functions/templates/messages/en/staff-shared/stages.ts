import type { StagesMessages } from '../../contracts/staff-shared/stages.ts';

export const stages: StagesMessages = {
  names: {
    received: 'Received',
    'awaiting-first-response': 'Answer due',
    responded: 'The client has an answer',
    incomplete: 'Waiting for a detail from the client',
    'awaiting-client': 'The client’s turn',
    appointment: 'Meeting agreed',
    'awaiting-outcome': 'Outcome of the meeting to note',
    paused: 'Paused',
    closed: 'Closed',
  },
  pauses: {
    'off-target': 'out of scope',
    premature: 'too early',
    'client-asked': 'at the client’s wish',
    silent: 'no word from the client',
    'no-show': 'after a missed meeting',
    later: 'the client will come back to it',
    'no-capacity': 'the house cannot serve it for now',
  },
  closes: {
    won: 'a sale',
    'without-sale': 'without a sale',
    dormant: 'dormant',
    withdrawn: 'consent withdrawn',
    'by-staff': 'decided by the house',
  },
};
