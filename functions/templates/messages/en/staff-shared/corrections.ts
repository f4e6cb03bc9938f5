import type { CorrectionsMessages } from '../../fr/staff-shared/corrections.ts';

export const corrections: CorrectionsMessages = {
  phone: 'Telephone',
  line: ({ label, after, before }) => `${label}: ${after}${before === undefined ? '' : ` (before: ${before})`}`,
};
