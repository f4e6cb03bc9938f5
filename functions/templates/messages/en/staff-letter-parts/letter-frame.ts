import type { LetterFrameMessages } from '../../fr/staff-letter-parts/letter-frame.ts';

export const letterFrame: LetterFrameMessages = {
  greeting: ({ firstName }) => `Dear ${firstName},`,
  greetingInFull: ({ fullName }) => `Dear ${fullName},`,
  closing: 'Kind regards,',
  desk: 'Inquiry desk',
  reference: ({ reference }) => `Reference ${reference}`,
};
