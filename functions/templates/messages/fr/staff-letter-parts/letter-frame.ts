import type { LetterFrameMessages } from '../../contracts/staff-letter-parts/letter-frame.ts';

export const letterFrame: LetterFrameMessages = {
  greeting: ({ firstName }) => `Bonjour ${firstName},`,
  greetingInFull: () => 'Bonjour,',
  closing: 'Cordialement,',
  desk: 'Le suivi des demandes',
  reference: ({ reference }) => `Référence ${reference}`,
};
