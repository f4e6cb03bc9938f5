import type { InquiryHeldMessages } from '../../contracts/staff-letters/inquiry-held.ts';

export const inquiryHeld: InquiryHeldMessages = {
  'nobody-eligible': {
    subject: ({ name }) => `${name}: nobody is available, the inquiry is yours`,
    opening:
      'No advisor can take this inquiry at the moment. You are responsible for it: answer the client, or entrust it to the person of your choice.',
  },
  doubtful: {
    subject: ({ name }) => `${name}: an inquiry to read yourself`,
    opening:
      'The rules cannot tell whether this is a client’s inquiry. Please read it yourself: answer it, entrust it to someone, or set it aside.',
  },
};
