import type { InquiryAssignedMessages } from '../../contracts/staff-letters/inquiry-assigned.ts';

export const inquiryAssigned: InquiryAssignedMessages = {
  subjectDue: ({ name, before }) => `${name}: please answer before ${before}`,
  subjectLate: ({ name }) => `${name} is still waiting for an answer`,
  opening: 'An inquiry is now yours to look after.',
  knownClient: 'This client already knows you.',
  byManager: 'Your manager is entrusting this inquiry to you. The history is on the page.',
  byManagerFrom: ({ former }) =>
    `Your manager is entrusting this inquiry to you. ${former} was looking after it; the history is on the page.`,
  ownerLeft:
    'The person who looked after this inquiry has left the house, and it now falls to you. The client has been informed; the history is on the page.',
  ownerLeftFrom: ({ former }) =>
    `${former} has left the house, and this inquiry now falls to you. The client has been informed; the history is on the page.`,
  clientSpoke: 'This client has written again, and an answer from you is expected.',
  reprise: 'This inquiry was paused. It is time to come back to it, and it is yours.',
  note: ({ text }) => `A note with it: “${text}”`,
};
