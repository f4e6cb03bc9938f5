import type { InquiryEntrustedMessages } from '../../contracts/staff-letters/inquiry-entrusted.ts';

export const inquiryEntrusted: InquiryEntrustedMessages = {
  subject: ({ name }) => `${name}: this inquiry is now yours`,
  yours: ({ former }) => `The inquiry below, which ${former} was looking after, is now yours.`,
  yoursSinceLeft: ({ former }) => `${former} has left the house, and the inquiry below is now yours.`,
  answered: 'The client has had their first answer: no deadline runs, and the relationship goes on with you.',
  note: ({ text }) => `A note with it: “${text}”`,
};
